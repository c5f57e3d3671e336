// Sets of numbers, a bit for each, and how numbers are written in the index (searching/shards.py).

const VALUES = new Uint8Array(128);
for (let i = 0; i < TABLES.digits.length; i++) VALUES[TABLES.digits.charCodeAt(i)] = i;

const BITMAP = ".";
const emptySet = (size) => new Uint32Array((size + 31) >> 5);

/** The numbers that are written so, rising. */
function numbersOf(text) {
  if (text[0] !== BITMAP) return numbersByStep(text);
  const set = emptySet(text.length * 6);
  addBitmap(set, text);
  return [...numbersIn(set)];
}

/** Adds the numbers that are written so to a set. */
function addNumbers(set, text) {
  if (text[0] === BITMAP) addBitmap(set, text);
  else for (const number of numbersByStep(text)) set[number >> 5] |= 1 << (number & 31);
}

/** Six bits a character; what goes beyond a cell of the set begins the next. */
function addBitmap(set, text) {
  for (let i = 1, number = 0; i < text.length; i++, number += 6) {
    const bits = VALUES[text.charCodeAt(i)];
    const place = number & 31;
    set[number >> 5] |= bits << place;
    if (place > 26) set[(number >> 5) + 1] |= bits >> (32 - place);
  }
}

function numbersByStep(text) {
  const numbers = [];
  for (let i = 0, number = -1; i < text.length; i++) {
    let step = 0;
    let shift = 0;
    let value = VALUES[text.charCodeAt(i)];
    for (; value & 32; shift += 5, value = VALUES[text.charCodeAt(++i)]) step |= (value & 31) << shift;
    number += 1 + (step | (value << shift));
    numbers.push(number);
  }
  return numbers;
}

/** The numbers of a set, rising; its first bit is this one's. */
function* numbersIn(set, first = 0) {
  for (let cell = 0; cell < set.length; cell++) {
    for (let bits = set[cell]; bits; bits &= bits - 1) yield first + cell * 32 + 31 - Math.clz32(bits & -bits);
  }
}

/** How many numbers a set has. */
function sizeOf(set) {
  let size = 0;
  for (let bits of set) {
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    size += (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return size;
}
