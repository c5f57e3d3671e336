// Passages that a question may have found, looked at as they are wanted: a phrase, or words just as they are written,
// can only be told from the texts.

const MOST_LOOKED_AT = 400;

class Hits {
  /** Numbers of passages, rising; each is a hit where the texts need not be asked. */
  constructor(question, meanings, numbers) {
    Object.assign(this, { question, meanings, numbers, next: 0, kept: [] });
    this.certain = !needsTexts(question);
  }

  /** How many there are, and whether that is all. */
  async count() {
    if (this.certain) return { n: this.numbers.length, isAll: true };
    while (this.next < Math.min(this.numbers.length, MOST_LOOKED_AT)) await this.look();
    return { n: this.kept.length, isAll: this.next === this.numbers.length };
  }

  /** The hits from one place to another, each a passage with the places of its words. */
  async slice(from, to) {
    if (this.certain) await Promise.all(this.numbers.slice(from, to).map(passageAt));
    while (this.kept.length < to && this.next < this.numbers.length) await this.look();
    return this.kept.slice(from, to);
  }

  async look() {
    const passage = await passageAt(this.numbers[this.next]);
    this.next += 1;
    const places = this.placesIn(passage);
    if (places) this.kept.push({ ...passage, places });
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
