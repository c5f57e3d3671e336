// The way to the search: «/» or the link in the head. Its script and its words are fetched when it is first wanted.

const link = document.querySelector(".head .search");
let fetched = false;

/** Fetches the script of the search once, then says that the search is wanted. */
function openSearch(isWanted = true) {
  const tell = () => isWanted && document.dispatchEvent(new CustomEvent("diglot-search"));
  if (fetched) {
    tell();
    return;
  }
  fetched = true;
  const script = make("script", { src: `${ROOT}assets/diglot/search.js` });
  script.addEventListener("load", tell);
  script.addEventListener("error", () => isWanted && location.assign(link.href));
  document.head.append(script);
}

link?.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button) return;
  event.preventDefault();
  openSearch();
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || !link || !meantForPage(event)) return;
  event.preventDefault();
  openSearch();
});
if (link && document.querySelector(".search-indexes")) openSearch(false);
