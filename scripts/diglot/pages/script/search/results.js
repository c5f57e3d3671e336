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
      await learnToSpeak();
      for await (const { parts, said } of this.answers(question)) {
        if (turn !== this.asked) return;
        const focused = this.place.contains(document.activeElement) ? document.activeElement : undefined;
        this.place.replaceChildren(...parts);
        focused?.focus();
        this.status.textContent = said;
      }
    } catch (error) {
      if (turn !== this.asked) return;
      this.place.replaceChildren();
      this.status.textContent = spoken.failed || "";
      if (!(error instanceof NotLoaded)) throw error;
    }
    if (turn === this.asked) this.place.dataset.shown = turn;
  }

  /** The parts of the page and what is said of them: first what is there at once, then all of it. */
  async *answers(question) {
    const found = await find(question);
    if (!found) return yield { parts: [], said: "" };
    const directions = (await manifest()).languages;
    const parts = [];
    const counts = [];
    const list = async (key, heading, hits) => {
      const { n, isAll } = await hits.count();
      if (!n) return undefined;
      counts.push(sayCounted(isAll ? key : `${key}-at-least`, n));
      const shown = await this.list(hits, directions);
      parts.push(part(heading, shown.element));
      return shown;
    };
    let records = found.records;
    const recordPart = async () => part(say("heading-records"), await recordList(records, found.words, directions));
    if (records.length) parts.push(await recordPart());
    if (found.similar.length) parts.push(similar(found.similar));
    const sentences = await list("sentences", say("heading-sentences"), found.passages);
    if (parts.length) yield { parts: [...parts], said: "" };
    await sentences?.fill();
    const begun = await found.goOn?.();
    if (begun?.records.length) {
      records = [...found.records, ...begun.records];
      parts.splice(0, found.records.length ? 1 : 0, await recordPart());
    }
    const beginning = say("heading-beginning", { word: found.words.at(-1).printed });
    for (const [key, heading, hits] of [
      ["sentences", beginning, begun?.passages],
      ["notes", say("heading-notes"), found.notes],
      ["notes", `${say("heading-notes")}${say("comma")}${beginning}`, begun?.notes],
    ]) {
      const shown = hits && (await list(key, heading, hits));
      await shown?.fill();
    }
    if (records.length) counts.unshift(sayCounted("entries", records.length));
    yield {
      parts: parts.length ? parts : [nothing(question)],
      said: counts.join(say("comma")) || say("nothing", { query: question.text }),
    };
  }

  /** A list of the first few hits, and what fills it with as many as are shown at first and a button for more. */
  async list(hits, directions) {
    const list = make("div", {});
    const element = make("div", {}, list);
    let at = 0;
    let last;
    const more = async (n) => {
      last = addHits(list, await hits.slice(at, at + n), directions, last);
      at += n;
      return at < hits.kept.length || hits.next < hits.numbers.length;
    };
    await more(AT_ONCE);
    const fill = async () => {
      if (await more(this.first - AT_ONCE)) element.append(moreButton(list, () => more(this.first)));
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

function similar(words) {
  const listed = joined(words.map((word) => make("bdi", { dir: "auto" }, word)), say("comma"));
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
