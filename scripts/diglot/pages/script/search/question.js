// What is asked: words, phrases in quotation marks, and whether the last word is still being written.

const QUOTED = /[«“”„"]([^«»“”„"]*)([»“”"]|$)/gu;

const ARTICLES = new Set(["al", "el", "ul", "ad", "ar", "as", "ash", "at", "az", "an"]);
const HYPHENS = "-\u2010\u2011";

/**
 * A question taken apart.
 * terms: each a list of words, more than one where they are a phrase; open: whether the last word may go on.
 */
function questionOf(text, exact) {
  const terms = [];
  const asked = (part) => wordsAsked(part, exact);
  const single = (part) => asked(part).map((word) => [word]);
  let at = 0;
  let closed = false;
  for (const quoted of text.matchAll(QUOTED)) {
    terms.push(...single(text.slice(at, quoted.index)));
    const words = asked(quoted[1]);
    if (words.length) terms.push(words);
    at = quoted.index + quoted[0].length;
    closed = Boolean(quoted[2]) && at === text.length;
  }
  terms.push(...single(text.slice(at)));
  const open = terms.length > 0 && !exact && !closed && !/\s$/u.test(text);
  return { text: text.trim(), terms, exact, open };
}

/** The words of a part of a question. «al-» before a name is no word of its own, unless that is how it must be written. */
function wordsAsked(text, exact) {
  const isArticle = ({ start, end }) => ARTICLES.has(text.slice(start, end).toLowerCase()) && HYPHENS.includes(text[end] || " ");
  const words = wordsOf(text).filter((word) => exact || !isArticle(word));
  return words.map(({ key, start, end }) => ({ key, printed: written(text.slice(start, end)) }));
}

/** A word as it is written, whichever way its signs are encoded. */
const written = (word) => word.normalize("NFC");

/** Whether finding must look at the texts themselves: the index knows words, not their order and their spelling. */
const needsTexts = ({ terms, exact }) => exact || terms.some((term) => term.length > 1);
