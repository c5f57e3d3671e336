// How a word sounds (searching/sounding.py), and whether a word in Latin letters may be that Arabic one.

/** The keys of a folded word, each with the colours of the vowels around its consonants. */
function shapes(word) {
  const found = new Map();
  for (const form of formsOf(word)) {
    for (const choice of waysThrough(rowsOf(form))) {
      const shape = shaped(choice);
      if (shape.key.length >= TABLES.leastSound && !found.has(shape.key)) found.set(shape.key, shape.slots);
    }
  }
  return found;
}

function formsOf(word) {
  const bare = TABLES.articles.filter((article) => word.startsWith(article) && word.length >= article.length + 3);
  return [word, ...bare.map((article) => word.slice(article.length))];
}

/** For each letter or group, the letters and the sounds that they may stand for. */
function rowsOf(word) {
  let end = word.length;
  while (end > 0 && TABLES.silent.includes(word[end - 1])) end -= 1;
  const heard = word.slice(0, end) || word;
  const rows = [];
  let before = "";
  for (let at = 0; at < heard.length; at += before.length) {
    let length = TABLES.longestSound;
    while (length > 0 && !Object.hasOwn(TABLES.sounds, heard.substr(at, length))) length -= 1;
    if (!length) return [];
    const letters = heard.substr(at, length);
    if (letters !== before || !/^[\0-\x7f]*$/.test(letters)) {
      rows.push(TABLES.sounds[letters].split(" ").map((sound) => [letters, sound]));
    }
    before = letters;
  }
  return rows;
}

/** All ways to read the rows, the last one changing first, and not too many. */
function waysThrough(rows) {
  if (!rows.length) return [];
  let found = [[]];
  for (const row of rows) found = found.flatMap((done) => row.map((each) => [...done, each])).slice(0, 4096);
  return found.slice(0, TABLES.mostSounds);
}

function shaped(choice) {
  let key = "";
  const slots = [""];
  for (const [letters, sound] of choice) {
    if (sound === "-") {
      slots[slots.length - 1] += TABLES.colours[letters] || "";
      continue;
    }
    key += sound;
    for (const _ of sound) slots.push("");
  }
  return { key, slots };
}

/**
 * In how many places two words that share a key have other vowels; Infinity where they share none. Arabic letters say
 * which vowels must be there, Latin ones which may: of two words in Latin letters both do.
 */
function differences(one, other) {
  const [may, must] = isLatin(one) ? [one, other] : [other, one];
  const known = shapes(may);
  let least = Infinity;
  for (const [key, slots] of shapes(must)) {
    if (!known.has(key)) continue;
    const allowed = known.get(key);
    least = Math.min(least, slots.filter((slot, i) => !fits(allowed[i], slot, i, slots.length, isLatin(must))).length);
  }
  return least;
}

/** Whether the vowels in one place of a word may be those of another; at the end an «a» may be left out. */
function fits(may, must, place, slots, isLatinToo) {
  if (place === 0) return !must === !may || (!must && !isLatinToo);
  const colours = [...must];
  if (isLatinToo) return !must === !may && (!must || colours.some((colour) => may.includes(colour)));
  return colours.every((colour) => may.includes(colour) || (colour === "a" && place === slots - 1));
}

/** The consonants of the likeliest way to read a word. */
const consonants = (word) => shapes(word).keys().next().value?.length || 0;

const isLatin = (word) => /^\p{Script=Latin}+$/u.test(word);
