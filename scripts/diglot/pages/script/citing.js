// The ways to the panel on how a passage is cited: the number of a sentence, «c», the link above the text. The panel's
// script is fetched when it is first wanted; where it doesn't come, the page on how the text is cited has the same.

const citeLink = text?.querySelector(".facts a.cite");

/** The sentences that the reader has marked words of, in the language in which the marking began. */
function markedSentences() {
  const marked = getSelection();
  const cell = marked.anchorNode?.parentElement?.closest(".row .text");
  if (marked.isCollapsed || !cell) return [];
  const range = marked.getRangeAt(0);
  const own = text.querySelectorAll(`.row .text[lang="${cell.lang}"] .seg`);
  return [...own].filter((sentence) => range.intersectsNode(sentence));
}

function openCite(sentences) {
  const detail = { sentences: sentences.filter(reach), from: document.activeElement };
  ourScript("cite").then(
    () => document.dispatchEvent(new CustomEvent("diglot:cite", { detail })),
    () => location.assign(citeLink.href),
  );
}

function startCiting() {
  citeLink.setAttribute("aria-haspopup", "dialog");
  text.addEventListener("click", (event) => {
    const link = event.target.closest(".seg > .no, .facts a.cite");
    if (!link || isElsewhere(event)) return;
    if (link === citeLink) event.preventDefault();
    openCite(link === citeLink ? litNow : [link.closest(".seg")]);
  });
  document.addEventListener("keydown", (event) => {
    if (keyOf(event) !== "c" || !meantForPage(event)) return;
    event.preventDefault();
    const marked = markedSentences();
    openCite(marked.length ? marked : litNow);
  });
}

if (citeLink) startCiting();
