// What a question finds: entries by their names, then passages, those that have the words before those that have a word
// that begins with the last one.

const MOST_COMPLETIONS = 200;
const MOST_SIMILAR = 4;
const MOST_RECORDS = 48;

/** What a word means: the written forms that are it, where their passages stand, its records, spellings taken for it. */
class Meaning {
  forms = new Set();
  records = new Set();
  similar = [];
  places = new Set();
  /** The passages: fetched when they are first asked for. */
  passages = once(() => passagesOf(this.places));

  /** Adds what is known of a word; where it has a stem, that has all of its passages. */
  async take(known) {
    if (!known) return;
    for (const form of known.forms) this.forms.add(form);
    for (const number of known.records) this.records.add(number);
    if (known.stem) await this.take(await entry(known.stem));
    else this.places.add(known.passages);
  }

  /** The nearest of these words that is one of the edition's. */
  async takeFirst(words) {
    for (const word of words) {
      const known = await entry(word);
      if (known) return this.take(known);
    }
    return undefined;
  }
}

async function meaningOf(word, exact, mayBeSimilar) {
  const found = new Meaning();
  const sound = isLatin(word.key) && !exact && shapes(word.key).keys().next().value;
  if (sound) early(soundingLike(sound)); // It is wanted for most names.
  const place = (await manifest()).often.indexOf(word.key);
  if (place >= 0) early(load(`often-${place}`));
  const known = await entry(word.key);
  await found.take(known);
  if (exact) return found;
  if (!known) await found.takeFirst(readings(word.key));
  if (known || (await mayBeSimilar())) await takeSimilar(found, word.key, known);
  return found;
}

/**
 * Words that sound as this one does. Of one that is known to name somebody, in another script, and only where they name
 * the same; of one that isn't known, words of names, and words of the texts where all else fails.
 */
async function takeSimilar(found, key, known) {
  const isFamiliar = Boolean(known?.count);
  if (isFamiliar && !(isLatin(key) && known.records.length)) return;
  const names = new Map();
  const others = [];
  const sounds = [...shapes(key).keys()];
  for (const sound of isFamiliar ? sounds.slice(0, 1) : sounds.filter((sound, i) => !i || sound.length > 2)) {
    const like = await soundingLike(sound);
    for (const [word, records] of like.names) names.set(word, records);
    if (sound === sounds[0] && sound.length > 2) others.push(...like.others);
  }
  const wanted = (word) => word !== key && !(isFamiliar && isLatin(word));
  let similar = nearest([...names.keys()].filter(wanted), key, 1);
  if (isFamiliar) similar = similar.filter((word) => names.get(word).some((number) => known.records.includes(number)));
  else if (!similar.length && !found.forms.size && isLatin(key)) similar = nearest(others, key, 0);
  for (const each of (await Promise.all(similar.map(entry))).filter(Boolean)) {
    await found.take(each);
    if (each.count && !isFamiliar) found.similar.push(each.word);
  }
}

/** Those of the words that may be this one, the nearest first: short ones must have its vowels, longer ones almost. */
function nearest(words, key, most) {
  const listed = [...new Set(words)].map((word) => [differences(key, word), word]);
  const near = listed.filter(([far, word]) => far <= (consonants(word) > 2 ? most : 0));
  return near.sort(([one], [other]) => one - other).slice(0, MOST_SIMILAR).map(([, word]) => word);
}

/** What the beginning of a word may mean: the most frequent of the words that begin so, with an article or without. */
async function beginningOf(word) {
  const found = new Meaning();
  const article = word.key.length > 2 ? scriptOf(word.key)?.article : "";
  const beginnings = article && !word.key.startsWith(article) ? [word.key, article + word.key] : [word.key];
  const known = (await Promise.all(beginnings.map(beginningWith))).flat();
  known.sort((one, other) => other.count - one.count);
  const frequent = known.filter(hasFileOfItsOwn).slice(0, MOST_OFTEN);
  const others = known.filter((each) => !hasFileOfItsOwn(each)).slice(0, MOST_COMPLETIONS);
  await Promise.all([...frequent, ...others].map((each) => found.take(each)));
  return found;
}

/**
 * What a question finds: undefined where it has no word, else its words, spellings that were taken for them, the records
 * that they lead to, and how to come by the passages: by those that have its words as they are («whole»), and by those
 * that have a word that begins with the last one («begun», undefined where that one is done).
 */
async function find(question) {
  const words = question.terms.flat();
  if (!words.length) return undefined;
  const last = words.at(-1);
  const isOpen = question.open && (last.key.length > 1 || !/\p{L}/u.test(last.key));
  const begun = isOpen ? early(beginningOf(last)) : undefined;
  const isBegun = async (word) => word === last && (await begun)?.forms.size > 0;
  const meanings = new Map();
  const means = async (word) => meanings.set(word, await meaningOf(word, question.exact, async () => !(await isBegun(word))));
  await Promise.all(words.map(means));
  const whole = once(() => together(meanings));
  const found = {
    words,
    similar: [...new Set(words.flatMap((word) => meanings.get(word).similar))],
    records: recordsOf(meanings),
    whole: async () => hitsOf(question, meanings, await whole()),
  };
  if (!begun) return found;
  const going = new Map(meanings).set(last, await begun);
  found.records.push(...recordsOf(going, found.records));
  return { ...found, begun: async () => hitsOf(question, going, without(await together(going), await whole())) };
}

/** The first of the records that all words of a question lead to, but those that are known. */
function recordsOf(meanings, known = []) {
  const [first, ...others] = [...meanings.values()].map((meaning) => meaning.records);
  const numbers = [...first].filter((number) => !known.includes(number) && others.every((set) => set.has(number)));
  return numbers.sort((one, other) => one - other).slice(0, MOST_RECORDS);
}

/** The set of the passages that all words of a question are in. */
async function together(meanings) {
  const sets = await Promise.all([...meanings.values()].map((meaning) => meaning.passages()));
  return sets.reduce((one, other) => one.map((bits, i) => bits & other[i]));
}

/** A set but for what is in another. */
const without = (set, other) => set.map((bits, i) => bits & ~other[i]);

/** What is hit: sentences, and notes, whose numbers begin a new cell of a set. */
async function hitsOf(question, meanings, set) {
  const { notes } = await manifest();
  const hits = (...cells) => new Hits(question, meanings, set.subarray(...cells), 32 * cells[0]);
  return { sentences: hits(0, notes / 32), notes: hits(notes / 32) };
}

/** Records in their order: first those that are called just so, then those that are mentioned most. */
async function ranked(numbers, words) {
  const records = await Promise.all(numbers.map(recordAt));
  const asked = words.map((word) => word.key).join(" ");
  const isCalledSo = (record) => Object.values(record.names).some((name) => wordsOf(name).map(({ key }) => key).join(" ") === asked);
  return records.sort((one, other) => isCalledSo(other) - isCalledSo(one) || one.number - other.number);
}
