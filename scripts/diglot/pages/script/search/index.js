// The index: which of its files hold what.

const loadFile = loader(`${ROOT}assets/search/`, "diglotSearch");
let version = "";

/** What a file of the index holds. */
const load = (name) => loadFile(name, version);

/** A promise that is waited for later: whoever waits is told if it fails. */
function early(promise) {
  promise.catch(() => {});
  return promise;
}

/** A function that is run once and gives the same promise ever after; again where it failed. */
function once(run) {
  let kept;
  return () => (kept ??= run().catch((error) => {
    kept = undefined;
    throw error;
  }));
}

/** The file from which all others are found. */
const manifest = once(async () => {
  const found = await load("index");
  version = `?${found.version}`;
  return found;
});

/** The place of the last of sorted words that is not after this one; -1 where all are. */
function lastUpTo(sorted, word) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The cells of the line under a key, in the shard of this kind that would have it; undefined where it has none. */
async function cellsOf(kind, key) {
  const place = lastUpTo((await manifest())[kind], key);
  if (place < 0) return undefined;
  const shard = await load(`${kind}-${place}`);
  const start = shard.indexOf(`\n${key}\t`) + 1;
  return start ? shard.slice(start, shard.indexOf("\n", start)).split("\t") : undefined;
}

/** What the index has about a word: undefined where it isn't one of the edition's. */
const entry = async (word) => entryOf(await cellsOf("word", word));

function entryOf(cells) {
  if (!cells) return undefined;
  const [word, count, passages = "", stem = "", forms = "", records = ""] = cells;
  return { word, count: Number(count), passages, stem, forms: [word, ...wordsIn(forms)], records: numbersOf(records) };
}

const wordsIn = (cell) => cell.split(" ").filter(Boolean);

/** What sounds so: the words of names, each with its records, and words of the texts. */
async function soundingLike(key) {
  const [, names = "", others = ""] = (await cellsOf("sound", key)) || [];
  const withRecords = wordsIn(names).map((each) => each.split("/"));
  return { names: withRecords.map(([word, records]) => [word, numbersOf(records)]), others: wordsIn(others) };
}

const MOST_SHARDS = 3;
const MOST_OFTEN = 4;

/** The entries of the words that begin so: all where few shards have them, else those that are frequent. */
async function beginningWith(prefix) {
  const { word: firsts, often } = await manifest();
  const from = Math.max(0, lastUpTo(firsts, prefix));
  const to = lastUpTo(firsts, `${prefix}\uffff`);
  if (to - from < MOST_SHARDS) {
    const shards = await Promise.all(range(from, to).map((n) => load(`word-${n}`)));
    const lines = shards.flatMap((shard) => shard.split("\n").filter((line) => line.startsWith(prefix)));
    return lines.map((line) => entryOf(line.split("\t")));
  }
  const frequent = often.filter((word) => word.startsWith(prefix)).slice(0, MOST_OFTEN);
  return (await Promise.all(frequent.map(entry))).filter(Boolean);
}

const range = (from, to) => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

const hasFileOfItsOwn = (found) => found.passages[0] === "*";

/** The passages that entries have, as a set: those of a frequent word are in a file of its own. */
async function passagesOf(cells) {
  const set = emptySet((await manifest()).passages);
  const written = [...cells].map((cell) => (cell[0] === "*" ? load(`often-${cell.slice(1)}`) : cell));
  for (const text of await Promise.all(written)) addNumbers(set, text);
  return set;
}

/** A passage by its number: the document that it stands in, and whether it is a note. */
async function passageAt(number) {
  const { block, notes } = await manifest();
  const { documents, passages } = await load(`text-${Math.floor(number / block)}`);
  const [document, fragment, label, texts, printed = []] = passages[number % block];
  const [id, title] = documents[document];
  return { number, id, title, isNote: number >= notes, fragment, label, texts, printed };
}

/** An entity or a text by its number. */
async function recordAt(number) {
  const { record, folders } = await manifest();
  const cells = (await load(`record-${Math.floor(number / record)}`))[number % record];
  const [kind, id, names, about, life, mentions] = cells;
  return { number, kind, id, names, about, life, mentions, address: `${folders[kind]}/${id}/index.html` };
}
