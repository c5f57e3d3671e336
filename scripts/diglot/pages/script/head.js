// Stands in the head of every page and runs before anything is drawn: what the reader chose, in the address or before,
// becomes attributes of the root element, which the style sheet goes by.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem("diglot")) || {};
  } catch {
    // Nothing was kept, or nothing may be.
  }
  for (const name of ["scheme", "size", "measure", "marks", "by"]) {
    if (typeof kept[name] === "string") root.setAttribute(`data-${name}`, kept[name]);
  }
  if (location.protocol.startsWith("http")) {
    // The faces are fetched before the style sheet asks for them; from a disk they are there at once.
    root.classList.add("served");
    for (const face of root.dataset.faces.split(" ")) {
      const link = document.createElement("link");
      Object.assign(link, { rel: "preload", as: "font", type: "font/woff2", crossOrigin: "", href: face });
      document.head.append(link);
    }
  }
})();
