// Stands in the head of every page and runs before anything is drawn: what the reader chose, in the address or before,
// becomes attributes of the root element, which the style sheets go by.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem("diglot")) || {};
  } catch {
    // Nothing was kept, or nothing may be.
  }
  for (const name of ["scheme", "size", "measure", "marks", "numbers", "by"]) {
    if (typeof kept[name] === "string") root.dataset[name] = kept[name];
  }
  // The text that is shown alone, by its column.
  const shown = new URLSearchParams(location.search).get("show") || kept.show;
  const column = (root.dataset.columns || "").split(" ").indexOf(shown);
  if (shown && column >= 0) root.dataset.only = column + 1;
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
