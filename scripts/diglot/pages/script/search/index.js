// The index, a file at a time: each is a script that hands over what it holds, so that it loads from a disk as well.

const HOME = `${ROOT}assets/search/`;
/** That a file of the index did not come. */
class NotLoaded extends Error {}

const waiting = new Map();
const loaded = new Map();
let version = "";

window.diglotSearch = (name, content) => waiting.get(name)?.(content);

/** What a file of the index holds. */
function load(name) {
  if (!loaded.has(name)) {
    const promise = new Promise((resolve, reject) => {
      waiting.set(name, resolve);
      const script = make("script", { src: `${HOME}${name}.js${version}` });
      script.addEventListener("error", () => {
        loaded.delete(name);
        reject(new NotLoaded(name));
      });
      script.addEventListener("load", () => script.remove());
      document.head.append(script);
    });
    loaded.set(name, promise);
  }
  return loaded.get(name);
}

const VALUES = new Uint8Array(128);
for (let i = 0; i < TABLES.digits.length; i++) VALUES[TABLES.digits.charCodeAt(i)] = i;

/** The file from which all others are found. */
const manifest = once(async () => {
  const found = await load("index");
  version = `?${found.version}`;
  let passages = 0;
  const blocks = [...found.text].map((n) => (passages += VALUES[n.charCodeAt(0)]));
  return { ...found, blocks, passages, frequent: new Map(found.often.map((word, i) => [word, i])) };
});

/** A function that is run once and gives the same promise ever after; again where it failed. */
function once(run) {
  let kept;
  return () => (kept ??= run().catch((error) => {
    kept = undefined;
    throw error;
  }));
}

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

const parsed = new Map();

/** The lines of a shard under their first cell. */
async function linesOf(name) {
  if (!parsed.has(name)) {
    const text = await load(name);
    const lines = text.split("\n").map((line) => line.split("\t"));
    parsed.set(name, new Map(lines.map((cells) => [cells[0], cells])));
  }
  return parsed.get(name);
}

/** What the index has about a word: undefined where it isn't one of the edition's. */
async function entry(word) {
  const place = lastUpTo((await manifest()).word, word);
  return place < 0 ? undefined : entryOf((await linesOf(`word-${place}`)).get(word));
}

function entryOf(cells) {
  if (!cells) return undefined;
  const [word, count, passages = "", stem = "", forms = "", records = ""] = cells;
  return { word, count: Number(count), passages, stem, forms: [word, ...forms.split(" ").filter(Boolean)], records };
}

/** The words of names, and of the texts, that sound so. */
async function soundingLike(key) {
  const place = lastUpTo((await manifest()).sound, key);
  const cells = place < 0 ? undefined : (await linesOf(`sound-${place}`)).get(key);
  const [, names = "", others = ""] = cells || [];
  return { names: names.split(" ").filter(Boolean), others: others.split(" ").filter(Boolean) };
}

/** The entries of the words that begin so: all where few shards have them, else those that are frequent. */
async function beginningWith(prefix) {
  const { word: firsts, often } = await manifest();
  const from = Math.max(0, lastUpTo(firsts, prefix));
  const to = lastUpTo(firsts, `${prefix}\uffff`);
  if (to - from < MOST_SHARDS) {
    const shards = await Promise.all(range(from, to).map((n) => linesOf(`word-${n}`)));
    const lines = shards.flatMap((lines) => [...lines.values()]);
    return lines.filter(([word]) => word.startsWith(prefix)).map(entryOf);
  }
  const frequent = often.filter((word) => word.startsWith(prefix)).slice(0, MOST_OFTEN);
  return (await Promise.all(frequent.map(entry))).filter(Boolean);
}

const MOST_SHARDS = 3;
const MOST_OFTEN = 4;

const range = (from, to) => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/** Calls with each of the numbers that are written so (searching/shards.py). */
function eachNumber(text, visit) {
  const value = (i) => VALUES[text.charCodeAt(i)];
  if (text[0] === ".") {
    for (let i = 1; i < text.length; i++) {
      for (let bit = 0, bits = value(i); bits >> bit; bit++) if ((bits >> bit) & 1) visit((i - 1) * 6 + bit);
    }
    return;
  }
  for (let i = 0, number = -1; i < text.length; i++) {
    let step = 0;
    let shift = 0;
    for (; value(i) & 32; i++, shift += 5) step |= (value(i) & 31) << shift;
    number += 1 + (step | (value(i) << shift));
    visit(number);
  }
}

const hasFileOfItsOwn = (found) => found.passages[0] === "*";

/** Adds the passages of an entry to a set of them. */
async function addPassages(set, found) {
  const text = hasFileOfItsOwn(found) ? await load(`often-${found.passages.slice(1)}`) : found.passages;
  eachNumber(text, (number) => (set[number] = 1));
}

/** A passage by its number: the document that it stands in, and whether it is a note. */
async function passageAt(number) {
  const { blocks } = await manifest();
  const block = lastUpTo(blocks, number) + 1;
  const [id, title, isNote, passages] = await load(`text-${block}`);
  const [fragment, label, texts, printed = []] = passages[number - (block ? blocks[block - 1] : 0)];
  return { number, id, title, isNote: Boolean(isNote), fragment, label, texts, printed };
}

/** An entity or a text by its number. */
async function recordAt(number) {
  const { record, folders } = await manifest();
  const cells = (await load(`record-${Math.floor(number / record)}`))[number % record];
  const [kind, id, names, about, life, mentions] = cells;
  return { number, kind, id, names, about, life, mentions, address: `${folders[kind]}/${id}/index.html` };
}
