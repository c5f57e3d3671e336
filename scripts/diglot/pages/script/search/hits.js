// Passages that a question may have found, looked at as they are wanted: a phrase, or words just as they are written,
// can only be told from the texts.

const MOST_LOOKED_AT = 400;
const LOOKED_AT_ONCE = 8;

class Hits {
  /** The set of the passages, whose first bit is that of this number; each is a hit where the texts need not be asked. */
  constructor(question, meanings, set, first) {
    Object.assign(this, { question, meanings, size: sizeOf(set), left: numbersIn(set, first), looked: 0, kept: [] });
    this.certain = !needsTexts(question);
  }

  /** How many there are, and whether that is all. */
  async count() {
    if (this.certain) return { n: this.size, isAll: true };
    await this.lookUntil(Infinity, MOST_LOOKED_AT);
    return { n: this.kept.length, isAll: this.looked === this.size };
  }

  /** The hits from one place to another, each a passage with the places of its words. */
  async slice(from, to) {
    await this.lookUntil(to, this.looked + MOST_LOOKED_AT);
    return this.kept.slice(from, to);
  }

  /** Whether there may be more than so many. */
  isMoreThan(n) {
    return this.kept.length > n || this.looked < this.size;
  }

  async lookUntil(kept, looked) {
    while (this.kept.length < kept && this.looked < Math.min(looked, this.size)) {
      await this.look(this.certain ? kept - this.kept.length : LOOKED_AT_ONCE);
    }
  }

  async look(most) {
    const numbers = [];
    for (let each; numbers.length < most && !(each = this.left.next()).done; ) numbers.push(each.value);
    this.looked += numbers.length;
    for (const passage of await Promise.all(numbers.map(passageAt))) {
      const places = this.placesIn(passage);
      if (places) this.kept.push({ ...passage, places });
    }
  }

  /** Text → the places of the words in it; undefined where a term is in none of the texts. */
  placesIn(passage) {
    const texts = [...Object.values(passage.texts), ...passage.printed];
    const places = new Map(texts.map((text) => [text, []]));
    const words = new Map(texts.map((text) => [text, wordsOf(text)]));
    for (const term of this.question.terms) {
      let isThere = this.certain;
      for (const text of texts) {
        const found = this.placesOf(term, text, words.get(text));
        places.get(text).push(...found);
        isThere ||= found.length > 0;
      }
      if (!isThere) return undefined;
    }
    return places;
  }

  placesOf(term, text, words) {
    const found = [];
    for (let at = 0; at + term.length <= words.length; at++) {
      if (term.every((word, i) => this.isAsked(word, text, words[at + i]))) {
        found.push([words[at].start, words[at + term.length - 1].end]);
      }
    }
    return found;
  }

  isAsked(asked, text, { key, start, end }) {
    if (this.question.exact) return written(text.slice(start, end)) === asked.printed;
    return this.meanings.get(asked).forms.has(key);
  }
}
