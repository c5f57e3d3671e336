// The passages of a text: which sentences an address names, and what a sentence says.

const text = document.querySelector("article.document");

const PASSAGE = /^(?:([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\.)?(\d+[a-z]*\.\d+[a-z]*)(?:-(\d+[a-z]*\.\d+[a-z]*))?$/;

/** A key by which identifiers sort: 1.2 < 1.2a < 1.3 < 1a.1 < 2.0. */
function idKey(identifier) {
  return identifier.split(".").flatMap((part) => {
    const [, number, letters] = /^(\d+)([a-z]*)$/.exec(part);
    return [Number(number), letters.length, letters];
  });
}

function compare(one, other) {
  const [a, b] = [idKey(one), idKey(other)];
  const place = a.findIndex((part, i) => part !== b[i]);
  if (place < 0) return 0;
  return a[place] < b[place] ? -1 : 1;
}

/** The first and last identifier that a sentence stands for. */
function reach(sentence) {
  const [, , first, last] = PASSAGE.exec(sentence.id) || [];
  return first && [first, last || first];
}

/** Where a passage of this text went that once had this identifier: a link; null where none had. */
function wentTo(identifier) {
  return document.getElementById(identifier)?.closest("#went + ul > li")?.querySelector("a") || null;
}

/** The identifier that stands for this one now. */
function nowCalled(identifier) {
  const link = wentTo(identifier);
  return link?.getAttribute("href").startsWith("#") ? fragmentOf(link.hash) : identifier;
}

/** The language whose sentences have their number alone as identifier. */
function firstLanguage() {
  return [...text.querySelectorAll(".seg")].find(({ id }) => /^\d/.test(id)).closest("[lang]").lang;
}

/** The sentences of an address without its «#»: 1.2, 1.2-1.5, en.1.2; none where it is no passage of this text. */
function passage(fragment) {
  const there = document.getElementById(fragment);
  if (there) return there.matches(".seg") ? [there] : [];
  const [, lang, one, other] = PASSAGE.exec(fragment) || [];
  if (!one) return [];
  const first = nowCalled(one);
  return sentencesIn(lang || firstLanguage(), { first, last: other ? nowCalled(other) : first });
}

/** The sentences of a language that stand for any number from the first to the last. */
function sentencesIn(lang, { first, last }) {
  return [...text.querySelectorAll(`.text[lang="${lang}"] .seg`)].filter((sentence) => {
    const [from, to] = reach(sentence) || [];
    return from && compare(to, first) >= 0 && compare(from, last) <= 0;
  });
}

/** The words of a sentence without its number and the marks of its notes. */
function plainWords(sentence) {
  const clone = sentence.cloneNode(true);
  for (const mark of clone.querySelectorAll(".no, sup")) mark.remove();
  return [...clone.childNodes];
}
