// The way to the search: «/» or the link in the head. Its script and its words are fetched when it is first wanted.
(() => {
  const link = document.querySelector(".head .search");
  if (!link) return;
  let fetched = false;

  /** Fetches the script of the search once, then says that the search is wanted. */
  function open(isWanted = true) {
    const tell = () => isWanted && document.dispatchEvent(new CustomEvent("diglot-search"));
    if (fetched) return tell();
    fetched = true;
    const script = make("script", { src: `${ROOT}assets/diglot/search.js` });
    script.addEventListener("load", tell);
    script.addEventListener("error", () => isWanted && location.assign(link.href));
    document.head.append(script);
  }

  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button) return;
    event.preventDefault();
    open();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || !meantForPage(event) || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    open();
  });
  if (document.querySelector(".search-indexes")) open(false);
})();
