// Both texts, or one of them: the choice stands in the address (?show=ar), so that it can be shared, and is kept.

const views = document.querySelector(".views");

/** Shows the text of one language alone, or all of them for an empty one. */
function show(lang, { keep = true } = {}) {
  const columns = (ROOT_ELEMENT.dataset.columns || "").split(" ");
  if (lang) ROOT_ELEMENT.dataset.only = columns.indexOf(lang) + 1;
  else delete ROOT_ELEMENT.dataset.only;
  if (keep) choices.keep("show", lang || undefined);
  say(lang);
}

/** What is shown, said by the address and by the links. */
function say(lang) {
  const address = new URL(location.href);
  if (lang) address.searchParams.set("show", lang);
  else address.searchParams.delete("show");
  if (/^#(both|only-)/.test(address.hash)) address.hash = "";
  history.replaceState(history.state, "", address);
  for (const link of views.querySelectorAll("a")) {
    if ((link.dataset.show || "") === lang) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  document.dispatchEvent(new CustomEvent("diglot:layout"));
}

/** The language of the text that is shown alone; empty where all are. */
function shownAlone() {
  const column = Number(ROOT_ELEMENT.dataset.only || 0);
  return column ? ROOT_ELEMENT.dataset.columns.split(" ")[column - 1] : "";
}

if (views) {
  views.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link || isElsewhere(event)) return;
    event.preventDefault();
    show(link.dataset.show || "");
  });
  const showNamed = () => {
    const named = /^only-(.+)$/.exec(fragmentOf(location.hash));
    if (named) show(named[1], { keep: false });
    return Boolean(named);
  };
  if (!showNamed()) say(shownAlone());
  addEventListener("hashchange", showNamed);

  const bySentence = document.getElementById("by-sentence");
  bySentence.autocomplete = "off"; // Not what a browser remembers of the page.
  bySentence.checked = ROOT_ELEMENT.dataset.by === "sentence";
  bySentence.addEventListener("change", () => {
    choices.keep("by", bySentence.checked ? "sentence" : undefined);
    if (bySentence.checked) ROOT_ELEMENT.dataset.by = "sentence";
    else delete ROOT_ELEMENT.dataset.by;
    document.dispatchEvent(new CustomEvent("diglot:layout"));
  });
}
