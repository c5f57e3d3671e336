// A passage and how it is cited: what the text's file of data says, with the number, the address and the state put in.

/** The part of an address that names a passage, as the page has it. */
function fragmentOfPassage({ lang, first, last }) {
  const numbers = first === last ? first : `${first}-${last}`;
  return lang === firstLanguage() ? numbers : `${lang}.${numbers}`;
}

/** The passage that sentences make up; ``null`` for none, which is the whole text. */
function passageFrom(sentences) {
  if (!sentences.length) return null;
  const lang = sentences[0].closest("[lang]").lang;
  return { lang, first: reach(sentences[0])[0], last: reach(sentences.at(-1))[1] };
}

/** How far a passage has been reviewed: as far as that of its sentences which is behind the others. */
function stateOf(data, cited) {
  if (!cited) return data.status;
  const isIn = ([lang, first, last]) =>
    (cited.lang === firstLanguage() || cited.lang === lang) &&
    compare(first, cited.last) <= 0 &&
    compare(last, cited.first) >= 0;
  const found = data.states.filter(isIn).map(([, , , state]) => state);
  return data.order.find((state) => found.includes(state)) || data.status;
}

/** A citation as HTML: the words of a template, and by turns what its slots are filled with. */
function filled(template, values) {
  const safe = (value) => make("i", {}, value).innerHTML;
  return template.map((part, place) => (place % 2 ? safe(values[part]) : part)).join("");
}

/** Both forms of a citation in a style: for a note or in the text, and for a list of works. */
function citations(data, style, cited) {
  const { whole, passage: one, range, entry, states } = data.styles[style];
  const values = { state: states[stateOf(data, cited)], url: data.address, locator: "" };
  if (!cited) return { inline: filled(whole, values), entry: filled(entry, values) };
  const { first, last } = cited;
  const inline = { ...values, url: addressOfPassage(data, cited), locator: first === last ? first : `${first}–${last}` };
  return { inline: filled(first === last ? one : range, inline), entry: filled(entry, values) };
}

/** The address under which a passage is cited; nothing where the edition is published nowhere. */
function addressOfPassage(data, cited) {
  return data.address && cited ? `${data.address}#${fragmentOfPassage(cited)}` : data.address;
}

const UNSAID = "del, .omitted, .awaited, .hole-sign";

/** A passage in quotation marks, those within it changed to the inner ones. */
function quotation(sentences, dir) {
  const words = sentences.map((sentence) => make("p", {}, ...plainWords(sentence)));
  for (const each of words) each.querySelectorAll(UNSAID).forEach((unsaid) => unsaid.remove());
  const text = words.map((each) => each.textContent).join(" ").replace(/\s+/g, " ").trim();
  const [open, close, innerOpen, innerClose] = dir === "rtl" ? "«»“”" : "“”‘’";
  return text && open + text.replaceAll(open, innerOpen).replaceAll(close, innerClose) + close;
}
