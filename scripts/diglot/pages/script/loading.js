// Files of data, each a script that hands over what it holds, so that they load from a disk as well.

/** That a file did not come. */
class NotLoaded extends Error {}

/** What loads the files of a folder by their names, each once; they call the global function ``callback``. */
function loader(home, callback) {
  const waiting = new Map();
  const loaded = new Map();
  window[callback] = (name, content) => waiting.get(name)?.(content);
  const fetched = (name, version) =>
    new Promise((resolve, reject) => {
      waiting.set(name, resolve);
      const script = make("script", { src: `${home}${name}.js${version}` });
      script.addEventListener("error", () => {
        loaded.delete(name);
        reject(new NotLoaded(name));
      });
      script.addEventListener("load", () => script.remove());
      document.head.append(script);
    });
  return (name, version = "") => {
    if (!loaded.has(name)) loaded.set(name, fetched(name, version));
    return loaded.get(name);
  };
}
