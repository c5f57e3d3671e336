// The results of a question below its field: what there is first, more when it is wanted.

const FIRST_RECORDS = 4;
const RANKED = 8;
const AT_ONCE = 3;

class Results {
  /** Where they are shown, how many sentences at first, and the element that says how many there are. */
  constructor(place, status, first) {
    Object.assign(this, { place, status, first, asked: 0 });
  }

  /** Shows what a question finds; whoever asked before and hasn't been answered yet is forgotten. */
  async show(question) {
    this.asked += 1;
    const turn = this.asked;
    try {
      await this.write(question, () => turn === this.asked);
    } catch (error) {
      if (turn !== this.asked) return;
      this.place.replaceChildren();
      this.status.textContent = spoken.failed || "";
      if (!(error instanceof NotLoaded)) throw error;
    }
    if (turn === this.asked) this.place.dataset.shown = turn;
  }

  /** Writes the answer from the top, each part as soon as it is there: what is shown stays where it is. */
  async write(question, isWanted) {
    await learnToSpeak();
    const said = [];
    let isEmpty = true;
    for await (const part of this.answer(question, said)) {
      if (!isWanted()) return;
      if (isEmpty) this.place.replaceChildren();
      isEmpty = false;
      this.place.append(part);
    }
    if (!isWanted()) return;
    if (isEmpty) this.place.replaceChildren(...(question.terms.length ? [nothing(question)] : []));
    if (isEmpty && question.terms.length) said.push(say("nothing", { query: question.text }));
    this.status.textContent = said.join(say("comma"));
  }

  /** The parts of an answer; what there is to say of them is added to ``said``. */
  async *answer(question, said) {
    const found = await find(question);
    if (!found) return;
    early(found.whole()); // It is wanted next, whatever comes before it.
    const directions = (await manifest()).languages;
    const { records, words, similar } = found;
    if (records.length) {
      said.push(sayCounted("entries", records.length));
      yield part(say("heading-records"), await recordList(records, words, directions));
    }
    if (similar.length) yield otherSpellings(similar);
    yield* this.lists(found, directions, said);
  }

  /** The lists of sentences and of notes, those with the words as they are first. */
  async *lists({ words, whole, begun }, directions, said) {
    const beginning = say("heading-beginning", { word: words.at(-1).printed });
    for (const [key, heading, found] of [
      ["sentences", say("heading-sentences"), whole],
      ["sentences", beginning, begun],
      ["notes", say("heading-notes"), whole],
      ["notes", `${say("heading-notes")}${say("comma")}${beginning}`, begun],
    ]) {
      const hits = (await found?.())?.[key];
      const shown = hits && (await this.list(hits, directions));
      if (!shown) continue;
      yield part(heading, shown.element);
      const { n, isAll } = await shown.fill();
      said.push(sayCounted(isAll ? key : `${key}-at-least`, n));
    }
  }

  /**
   * A list of the first few hits, and what fills it with as many as are shown at first, counts them all, and adds a button
   * for more. Undefined where there are none.
   */
  async list(hits, directions) {
    const list = make("div", {});
    const element = make("div", {}, list);
    let at = 0;
    let last;
    const more = async (n) => {
      const added = await hits.slice(at, at + n);
      last = addHits(list, added, directions, last);
      at += added.length;
      return hits.isMoreThan(at);
    };
    await more(AT_ONCE);
    if (!at) return undefined;
    const fill = async () => {
      const isMore = await more(this.first - at);
      const counted = await hits.count();
      if (isMore) element.append(moreButton(list, () => more(this.first)));
      return counted;
    };
    return { element, fill };
  }
}

/** The first records, and a button for the others: those that are called just so come before those named most. */
async function recordList(numbers, words, directions) {
  const list = make("ul", { class: "records" });
  const add = (some) => list.append(...some.map((each) => recordItem(each, directions)));
  const [first, rest] = [await ranked(numbers.slice(0, RANKED), words), numbers.slice(RANKED)];
  add(first.slice(0, FIRST_RECORDS));
  if (numbers.length <= FIRST_RECORDS) return list;
  const more = async () => {
    const others = await Promise.all(rest.map(recordAt));
    add([...first.slice(FIRST_RECORDS), ...others]);
    return false;
  };
  return make("div", {}, list, moreButton(list, more));
}

/** A button that adds results to a list, and goes to the first of them. */
function moreButton(list, add) {
  const button = make("button", { type: "button", class: "more" }, say("more"));
  button.addEventListener("click", async () => {
    const shown = list.querySelectorAll(".result").length;
    const isLast = !(await add());
    list.querySelectorAll(".result")[shown]?.focus();
    if (isLast) button.remove();
  });
  return button;
}

const part = (heading, ...content) => make("section", {}, make("h2", {}, heading), ...content);

function otherSpellings(words) {
  const listed = joined(words.map((word) => make("bdi", { dir: "auto" }, word)), () => say("comma"));
  const [before, after] = say("heading-similar", { words: "\0" }).split("\0");
  return make("p", { class: "similar" }, before, ...listed, after);
}

/** That there is nothing, and what helps. */
function nothing(question) {
  const said = make("div", { class: "nothing" }, make("p", {}, say(question.exact ? "nothing-exact" : "nothing-hint")));
  const indexes = document.querySelector(".head nav ul, nav ul");
  if (!question.exact && indexes && !document.querySelector(".search-indexes")) said.append(indexes.cloneNode(true));
  return said;
}
