// The way to the search: «/» or the link in the head. Its script and its words are fetched when it is first wanted.

const link = document.querySelector(".head .search");

/** Fetches the script of the search, then says that the search is wanted. */
function openSearch() {
  ourScript("search").then(
    () => document.dispatchEvent(new CustomEvent("diglot-search")),
    () => location.assign(link.href),
  );
}

link?.addEventListener("click", (event) => {
  if (isElsewhere(event)) return;
  event.preventDefault();
  openSearch();
});
document.addEventListener("keydown", (event) => {
  if (keyOf(event) !== "/" || !link || !meantForPage(event)) return;
  event.preventDefault();
  openSearch();
});
if (link && document.querySelector(".search-indexes")) ourScript("search").catch(() => {});
