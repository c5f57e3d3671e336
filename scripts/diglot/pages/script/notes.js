// Notes in place: on wide screens in the margin, beside the line of their mark; on others in a sheet below the text.

const WITH_MARGINS = matchMedia("(min-width: 76rem)");
const NOTE_GAP = 12;

/** What a note's mark leads to: its item in the list of notes. */
function noteOf(mark) {
  return document.getElementById(fragmentOf(mark.hash));
}

/** A note in one language, as far as it is in it, to be read away from the list. */
function noteIn(mark, lang) {
  const item = noteOf(mark);
  const number = make("b", { class: "n" }, mark.dataset.n);
  const own = item.querySelectorAll(`:scope > p[lang="${lang}"]:not(.basis, .back)`);
  const words = own.length ? own : item.querySelectorAll(":scope > p:not(.basis, .back)");
  const note = make("div", { class: "note", tabindex: "-1", "aria-label": said("note", { n: mark.dataset.n }) });
  note.setAttribute("role", "note");
  note.append(...[...words, ...item.querySelectorAll(":scope > .basis")].map((each) => each.cloneNode(true)));
  for (const each of note.querySelectorAll("[id]")) each.removeAttribute("id");
  note.firstElementChild?.prepend(number, " ");
  const first = note.firstElementChild;
  if (first) Object.assign(note, { lang: first.lang, dir: first.dir });
  return note;
}

/** Where each span begins: at its own height or below those before it, and above the end. */
function stacked(spans, end) {
  let free = 0;
  const tops = spans.map(({ wanted, height }) => {
    const top = Math.max(wanted, free);
    free = top + height;
    return top;
  });
  let last = end;
  for (let i = spans.length - 1; i >= 0; i -= 1) {
    tops[i] = Math.min(tops[i], last - spans[i].height);
    last = tops[i];
  }
  return tops;
}

// --- in the margin -----------------------------------------------------------------------------------------------

/** The notes of one column in the margin on its side, each as near to its mark as those before it allow. */
class Margin {
  constructor(column, lang) {
    this.column = column;
    this.element = make("div", { class: `margin m${column}` });
    this.entries = [...text.querySelectorAll(`.row .c${column} .footnote-ref`)].map((mark) => this.entry(mark, lang));
    this.element.append(...this.entries.map(({ note }) => note));
  }

  entry(mark, lang) {
    const note = noteIn(mark, lang);
    const entry = { mark, note, rest: [...note.children].slice(1) };
    this.fold(entry);
    entry.note.addEventListener("click", (event) => !event.target.closest("a") && openIn(this, entry));
    for (const each of [mark, entry.note]) {
      each.addEventListener("pointerenter", () => this.point(entry, true));
      each.addEventListener("pointerleave", () => this.point(entry, false));
    }
    return entry;
  }

  point({ mark, note }, on) {
    mark.classList.toggle("near", on);
    note.classList.toggle("near", on);
  }

  /** A folded note is a picture of the beginning of the one in the list: what reads pages aloud and the Tab key pass it by. */
  fold({ note, rest }) {
    note.classList.remove("open");
    for (const each of rest) each.remove();
    note.setAttribute("aria-hidden", "true");
    for (const link of note.querySelectorAll("a")) link.tabIndex = -1;
  }

  unfold({ note, rest }) {
    note.classList.add("open");
    note.append(...rest);
    note.removeAttribute("aria-hidden");
    for (const link of note.querySelectorAll("a")) link.removeAttribute("tabindex");
  }

  /** Gives each note its place; returns how much room they need. */
  place() {
    if (!this.element.checkVisibility()) return 0;
    const origin = this.element.getBoundingClientRect().top;
    const shown = this.entries.filter(({ mark, note }) => !(note.hidden = !mark.checkVisibility()));
    const spans = shown.map(({ mark, note }) => ({
      wanted: mark.getBoundingClientRect().top - origin - 4,
      height: note.offsetHeight + NOTE_GAP,
    }));
    const needed = spans.reduce((sum, { height }) => sum + height, 0);
    const tops = stacked(spans, Math.max(needed, this.element.offsetHeight));
    shown.forEach(({ note }, i) => (note.style.insetBlockStart = `${tops[i]}px`));
    return needed;
  }
}

let margins = [];
let body = null;
let opened = null;

/** Opens a note in its margin, and goes there. */
function openIn(margin, entry) {
  closeNote();
  margin.unfold(entry);
  placeNotes();
  opened = { mark: entry.mark, note: entry.note, close: () => (margin.fold(entry), placeNotes()) };
  entry.note.focus({ preventScroll: true });
  entry.note.scrollIntoView({ block: "nearest" });
}

// --- in a sheet --------------------------------------------------------------------------------------------------

function openSheet(mark) {
  closeNote();
  const note = noteIn(mark, mark.closest("[lang]").lang);
  note.classList.add("sheet");
  note.setAttribute("role", "dialog");
  const close = make("button", { type: "button", class: "close", "aria-label": said("close") }, "×");
  close.addEventListener("click", () => closeNote({ back: true }));
  note.prepend(close);
  document.body.append(note);
  opened = { mark, note, close: () => note.remove() };
  note.focus({ preventScroll: true });
  // The mark stays in sight above the sheet.
  const covered = mark.getBoundingClientRect().bottom - (innerHeight - note.offsetHeight - 16);
  if (covered > 0) scrollBy(0, covered);
}

// --- opening and closing -----------------------------------------------------------------------------------------

function closeNote({ back = false } = {}) {
  if (!opened) return;
  const { mark, close } = opened;
  opened = null;
  close();
  if (back) mark.focus();
}

function openNote(mark) {
  if (opened?.mark === mark) {
    closeNote({ back: true });
    return;
  }
  const margin = WITH_MARGINS.matches && margins.find(({ entries }) => entries.some((each) => each.mark === mark));
  if (margin && margin.element.checkVisibility()) openIn(margin, margin.entries.find((each) => each.mark === mark));
  else openSheet(mark);
}

/** Both margins, made when they are first wanted: a phone never pays for them. */
function makeMargins() {
  const columns = ROOT_ELEMENT.dataset.columns.split(" ");
  const outer = columns.length > 1 ? [1, columns.length] : [1];
  margins = outer.map((column) => new Margin(column, columns[column - 1]));
  body.append(...margins.map(({ element }) => element));
}

function placeNotes() {
  body.style.minBlockSize = "";
  if (!WITH_MARGINS.matches) return;
  if (!margins.length) makeMargins();
  const text = body.offsetHeight;
  const needed = Math.max(...margins.map((margin) => margin.place()));
  if (needed > text) body.style.minBlockSize = `${needed}px`;
}

function startNotes() {
  body = text.querySelector(".body");
  text.addEventListener("click", (event) => {
    const mark = event.target.closest(".row .footnote-ref");
    if (!mark || isElsewhere(event)) return;
    event.preventDefault();
    openNote(mark);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && opened && !event.defaultPrevented) {
      event.preventDefault();
      closeNote({ back: true });
    }
  });
  document.addEventListener("pointerdown", (event) => {
    if (opened && !opened.note.contains(event.target) && !event.target.closest(".footnote-ref, .card")) closeNote();
  });
  new ResizeObserver(placeNotes).observe(body); // Calls at once, when the page has been laid out.
  document.addEventListener("diglot:layout", placeNotes);
  document.fonts.addEventListener("loadingdone", placeNotes);
}

if (text?.querySelector(".body .footnote-ref")) startNotes();
