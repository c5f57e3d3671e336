// Where one text is shown alone, a sentence that is lit has its counterpart beside it, or below where there is no margin.

let peeked = null;

/** The counterparts of sentences in the texts that are not shown, by language. */
function hiddenCounterparts(sentences) {
  const found = new Map();
  for (const each of new Set(sentences.flatMap(unitOf))) {
    const cell = each.closest("[lang]");
    if (!cell.checkVisibility()) found.set(cell.lang, [...(found.get(cell.lang) || []), each]);
  }
  return found;
}

function peek(sentences) {
  peeked?.remove();
  peeked = null;
  const counterparts = shownAlone() ? hiddenCounterparts(sentences) : new Map();
  if (!counterparts.size) return;
  peeked = make("aside", { class: "peek", "aria-label": said("counterpart"), "aria-live": "polite" });
  for (const [lang, found] of counterparts) {
    const words = found.flatMap((each) => [...plainWords(each), " "]);
    peeked.append(make("p", { lang, dir: found[0].closest("[dir]").dir }, ...words));
  }
  const body = text.querySelector(".body");
  if (WITH_MARGINS.matches && body) {
    body.append(peeked);
    const height = sentences[0].getBoundingClientRect().top - body.getBoundingClientRect().top;
    peeked.style.insetBlockStart = `${height}px`;
  } else {
    document.body.append(peeked);
    peeked.classList.add("sheet");
  }
}

if (text) {
  document.addEventListener("diglot:lit", (event) => peek(event.detail));
  document.addEventListener("diglot:layout", () => peek(litNow));
  peek(litNow); // An address lights its sentences before anybody hears of it.
}
