// What a question finds: entries by their names, then passages, those that have the words before those that have a word
// that begins with the last one.

const MOST_COMPLETIONS = 200;
const MOST_SIMILAR = 4;
const MOST_RECORDS = 48;

/** What a word means: its passages, the written forms that are it, its records, other spellings that were taken for it. */
async function meaningOf(word, exact, mayBeSimilar) {
  const found = await nothingYet();
  const known = await entry(word.key);
  if (known) await take(found, known);
  if (exact) return found;
  if (!known) await takeFirst(found, readings(word.key));
  if (known || (await mayBeSimilar())) await takeSimilar(found, word.key, known);
  return found;
}

async function nothingYet() {
  return { passages: new Uint8Array((await manifest()).passages), forms: new Set(), records: new Set(), similar: [] };
}

/** Adds what is known of a word; where it has a stem, that has all of its passages. */
async function take(found, known) {
  if (!known) return;
  for (const form of known.forms) found.forms.add(form);
  eachNumber(known.records, (number) => found.records.add(number));
  if (known.stem) await take(found, await entry(known.stem));
  else await addPassages(found.passages, known);
}

/** The nearest of these words that is one of the edition's. */
async function takeFirst(found, words) {
  for (const word of words) {
    const known = await entry(word);
    if (!known) continue;
    await take(found, known);
    return;
  }
}

/**
 * Words that sound as this one does. Of one that is known to name somebody, in another script, and only where they name
 * the same; of one that isn't known, words of names, and words of the texts where all else fails.
 */
async function takeSimilar(found, key, known) {
  const isFamiliar = Boolean(known?.count);
  if (isFamiliar && !(isLatin(key) && known.records)) return;
  const names = [];
  const others = [];
  const sounds = [...shapes(key).keys()];
  for (const sound of isFamiliar ? sounds.slice(0, 1) : sounds.filter((sound, i) => !i || sound.length > 2)) {
    const like = await soundingLike(sound);
    names.push(...like.names);
    if (sound === sounds[0] && sound.length > 2) others.push(...like.others);
  }
  const wanted = (word) => word !== key && !(isFamiliar && isLatin(word));
  let similar = nearest(names.filter(wanted), key, 1);
  if (!similar.length && !found.forms.size && isLatin(key)) similar = nearest(others, key, 0);
  for (const each of (await Promise.all(similar.map(entry))).filter(Boolean)) {
    if (isFamiliar && !sharesRecord(each, known)) continue;
    await take(found, each);
    if (each.count && !isFamiliar) found.similar.push(each.word);
  }
}

function sharesRecord(one, other) {
  const numbers = new Set();
  let shares = false;
  eachNumber(other.records, (number) => numbers.add(number));
  eachNumber(one.records, (number) => (shares ||= numbers.has(number)));
  return shares;
}

/** Those of the words that may be this one, the nearest first: short ones must have its vowels, longer ones almost. */
function nearest(words, key, most) {
  const listed = [...new Set(words)].map((word) => [differences(key, word), word]);
  const near = listed.filter(([far, word]) => far <= (consonants(word) > 2 ? most : 0));
  return near.sort(([one], [other]) => one - other).slice(0, MOST_SIMILAR).map(([, word]) => word);
}

/** What the beginning of a word may mean: the most frequent of the words that begin so, with an article or without. */
async function beginningOf(word) {
  const found = await nothingYet();
  const article = word.key.length > 2 ? scriptOf(word.key)?.article : "";
  const known = await beginningWith(word.key);
  if (article && !word.key.startsWith(article)) known.push(...(await beginningWith(article + word.key)));
  known.sort((one, other) => other.count - one.count);
  const frequent = known.filter(hasFileOfItsOwn).slice(0, MOST_OFTEN);
  const others = known.filter((each) => !hasFileOfItsOwn(each)).slice(0, MOST_COMPLETIONS);
  await Promise.all([...frequent, ...others].map((each) => take(found, each)));
  return found;
}

/**
 * What a question finds: undefined where it has no word, else what has its words as they are, with a way to go on to what
 * has a word that begins with the last one (undefined where that one is done).
 */
async function find(question) {
  const words = question.terms.flat();
  if (!words.length) return undefined;
  const last = words.at(-1);
  const isOpen = question.open && (last.key.length > 1 || !/\p{L}/u.test(last.key));
  const begun = once(() => beginningOf(last));
  const isBegun = async (word) => isOpen && word === last && (await begun()).forms.size > 0;
  const meanings = new Map();
  await Promise.all(
    words.map(async (word) => {
      meanings.set(word, await meaningOf(word, question.exact, async () => !(await isBegun(word))));
    }),
  );
  const whole = await together(question, words, meanings);
  const similar = [...new Set(words.flatMap((word) => meanings.get(word).similar))];
  const goOn = async () => together(question, words, new Map(meanings).set(last, await begun()), whole);
  return { ...whole, words, similar, goOn: isOpen ? goOn : undefined };
}

/** The records and passages that all words of a question lead to, those left out that were found before. */
async function together(question, words, meanings, before) {
  const { sentences } = await manifest();
  const all = words.map((word) => meanings.get(word));
  const numbers = [];
  const [first, ...others] = all.map((meaning) => meaning.passages);
  for (let number = 0; number < first.length; number++) {
    if (first[number] && others.every((set) => set[number])) numbers.push(number);
  }
  const names = [...all[0].records].filter((number) => all.every((meaning) => meaning.records.has(number)));
  const left = before ? exclude(numbers, [...before.passages.numbers, ...before.notes.numbers]) : numbers;
  const records = before ? exclude(names, before.records) : names;
  const hits = (listed) => new Hits(question, meanings, listed);
  return {
    records: records.sort((one, other) => one - other).slice(0, MOST_RECORDS),
    passages: hits(left.filter((number) => number < sentences)),
    notes: hits(left.filter((number) => number >= sentences)),
  };
}

function exclude(numbers, others) {
  const gone = new Set(others);
  return numbers.filter((number) => !gone.has(number));
}

/** Records in their order: first those that are called just so, then those that are mentioned most. */
async function ranked(numbers, words) {
  const records = await Promise.all(numbers.map(recordAt));
  const asked = words.map((word) => word.key).join(" ");
  const isCalledSo = (record) => Object.values(record.names).some((name) => wordsOf(name).map(({ key }) => key).join(" ") === asked);
  return records.sort((one, other) => isCalledSo(other) - isCalledSo(one) || one.number - other.number);
}
