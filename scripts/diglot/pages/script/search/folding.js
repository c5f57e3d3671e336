// Taking a question and a text apart as the index was: the same tables (searching/tables.py), the same results.

const MARK = /[\p{Mn}\p{Me}\p{Cf}]/gu;
const TATWEEL = "\u0640";
const TATWEEL_AS_DASH = /(?<=[\p{Nd}\s])\u0640+(?=[\p{Nd}\s])/gu;
const BELONGS = /[\p{Mn}\p{Me}\u0640]/u;
const WORD = /[\p{L}\p{Nl}\p{No}]+(?:'[\p{L}\p{Nl}\p{No}]+)*|[0-9]+/gu;

const foldedCharacters = new Map(Object.entries(TABLES.folding));

function foldCharacter(character) {
  let folded = foldedCharacters.get(character);
  if (folded === undefined) {
    folded = byUnicode(character);
    foldedCharacters.set(character, folded);
  }
  return folded;
}

function byUnicode(character) {
  if (/\p{No}/u.test(character)) return character;
  if (/\p{Pd}/u.test(character)) return "-";
  if (/\p{Nd}/u.test(character)) return digit(character);
  if (/[^\S\ufeff]|[\x1c-\x1f\x85]/.test(character)) return " ";
  return character.normalize("NFKD").toLowerCase().normalize("NFKD").replace(MARK, "");
}

/** A digit of any script: its distance from the zero, with which each row of ten begins. */
function digit(character) {
  const plain = character.normalize("NFKD");
  if (/[0-9]/.test(plain)) return plain;
  const code = character.codePointAt(0);
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

/** The words of a text: key, and where each is printed. */
function wordsOf(text) {
  let folded = "";
  const starts = [];
  const ends = [];
  let offset = 0;
  for (const character of text.replace(TATWEEL_AS_DASH, (dashes) => "-".repeat(dashes.length))) {
    const end = offset + character.length;
    const piece = foldCharacter(character);
    for (let i = 0; i < piece.length; i++) {
      starts.push(offset);
      ends.push(end);
    }
    folded += piece;
    offset = end;
  }
  return [...folded.matchAll(WORD)].map((match) => ({
    key: keyOf(match[0]),
    start: starts[match.index],
    end: withItsSigns(text, ends[match.index + match[0].length - 1]),
  }));
}

function keyOf(word) {
  return word.replace(/(?<=.)'s$/, "").replaceAll("'", "");
}

/** The end of a letter with its vowel signs and tatweel. */
function withItsSigns(text, end) {
  while (end < text.length && BELONGS.test(String.fromCodePoint(text.codePointAt(end)))) {
    end += String.fromCodePoint(text.codePointAt(end)).length;
  }
  return end;
}

const scriptOf = (word) => TABLES.clitics.find((each) => each.first <= word[0] && word[0] <= each.last);

/** The words that remain when one clitic is taken off (searching/clitics.py). */
function cuts(word) {
  const script = scriptOf(word);
  if (!script) return [];
  const found = [];
  for (const [beginning, ways] of script.contracted) {
    if (word.startsWith(beginning)) found.push(...ways.map(([gone, instead]) => instead + word.slice(gone)));
  }
  for (const [before, least] of Object.entries(script.before)) {
    if (word.startsWith(before) && word.length >= before.length + least) found.push(word.slice(before.length));
  }
  for (const [after, least] of Object.entries(script.after)) {
    if (!word.endsWith(after) || word.length < after.length + least) continue;
    const rest = word.slice(0, -after.length);
    found.push(rest);
    const changed = script.changed[rest.at(-1)];
    if (changed) found.push(rest.slice(0, -1) + changed);
  }
  return found;
}

/** Every word that may be in a written one, the nearest first; then it with its article. */
function readings(word) {
  const found = new Set();
  let last = [word];
  for (let depth = 0; depth < TABLES.depth; depth++) {
    last = last.flatMap(cuts).filter((each) => !found.has(each));
    for (const each of last) found.add(each);
  }
  found.delete(word);
  const article = scriptOf(word)?.article;
  return article ? [...found, article + word] : [...found];
}
