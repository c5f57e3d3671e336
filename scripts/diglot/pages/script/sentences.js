// Sentences and what stands for them: lit by their address, by a tap, by the keyboard.

const announced = text && make("p", { class: "announced", "aria-live": "polite" });
let current = null;
let litNow = [];

/** The unit of a sentence: the sentences of all languages that stand for each other. */
function unitOf(sentence) {
  const name = [...sentence.classList].find((each) => /^u\d+$/.test(each));
  return [...sentence.closest(".row").querySelectorAll(`.seg.${name}`)];
}

/** Lights sentences with what stands for them, and nothing else. */
function light(sentences) {
  for (const lit of text.querySelectorAll(".lit")) lit.classList.remove("lit");
  for (const sentence of sentences) for (const each of unitOf(sentence)) each.classList.add("lit");
  current = sentences[0] || null;
  litNow = sentences;
  document.dispatchEvent(new CustomEvent("diglot:lit", { detail: sentences }));
}

// --- addresses ---------------------------------------------------------------------------------------------------

function openAddress() {
  const went = wentTo(fragmentOf(location.hash));
  if (went) return location.replace(went.href);
  const sentences = passage(fragmentOf(location.hash));
  light(sentences);
  if (!sentences.length) return undefined;
  if (!sentences[0].checkVisibility()) show("", { keep: false });
  return sentences[0].scrollIntoView({ block: "start" });
}

// --- the keyboard ------------------------------------------------------------------------------------------------

/** The sentences of the language in which the reader moves. */
function lane() {
  const lang = (current || text.querySelector(".seg")).closest("[lang]").lang;
  const cells = [...text.querySelectorAll(".row .text:has(.seg)")]; // Titles are always there.
  const own = cells.filter((cell) => cell.lang === lang && cell.checkVisibility());
  const visible = own.length ? own : cells.filter((cell) => cell.checkVisibility());
  return visible.flatMap((cell) => [...cell.querySelectorAll(".seg")]);
}

/** The first sentence that the reader sees whole. */
function firstSeen(sentences) {
  return sentences.find((each) => each.getBoundingClientRect().top >= 0) || sentences[0];
}

/** The number that a sentence shows: «1.2» of «en.1.2». */
function numberOf(sentence) {
  return sentence.querySelector(".no")?.dataset.n || "";
}

function moveTo(sentence) {
  light([sentence]);
  sentence.tabIndex = -1;
  sentence.focus({ preventScroll: true });
  const { top, bottom } = sentence.getBoundingClientRect();
  if (top < 80 || bottom > innerHeight - 80) sentence.scrollIntoView({ block: "center" });
  const cell = sentence.closest("[lang]");
  const language = new Intl.DisplayNames([ROOT_ELEMENT.lang], { type: "language" }).of(cell.lang);
  announced.textContent = said("at", { id: numberOf(sentence), language });
}

function step(by) {
  const sentences = lane();
  const place = sentences.indexOf(current);
  const next = place < 0 ? firstSeen(sentences) : sentences[place + by];
  if (next) moveTo(next);
}

/** To the counterpart in the column on the left (-1) or on the right (1). */
function cross(by) {
  const cells = [...current.closest(".row").querySelectorAll(".text")];
  const from = current.closest(".text").getBoundingClientRect().left;
  const beside = cells
    .map((cell) => ({ cell, away: (cell.getBoundingClientRect().left - from) * by }))
    .filter(({ cell, away }) => away > 1 && cell.checkVisibility())
    .sort((a, b) => a.away - b.away)[0];
  const there = beside && unitOf(current).find((each) => beside.cell.contains(each));
  if (there) moveTo(there);
}

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  ArrowDown: () => step(1),
  ArrowUp: () => step(-1),
  ArrowRight: () => cross(1),
  ArrowLeft: () => cross(-1),
};

function onKey(event) {
  if (!meantForPage(event) || event.shiftKey) return;
  if (event.key === "Escape") {
    if (current) light([]);
    return;
  }
  // Arrows move the page until the reader has gone to a sentence.
  const within = current && document.activeElement === current;
  const key = keyOf(event);
  const act = KEYS[key];
  if (!act || (key.startsWith("Arrow") && !within)) return;
  event.preventDefault();
  act();
}

// --- where the reader was ----------------------------------------------------------------------------------------

/** Keeps the place in each text, and offers it when the reader comes back. */
function keepPlace() {
  const kept = choices.all().places || {};
  const here = ROOT_ELEMENT.dataset.document;
  const before = kept[here] && document.getElementById(kept[here]);
  if (before && !location.hash) {
    const link = make("a", { href: `#${before.id}`, class: "continue" }, said("continue", { id: numberOf(before) || before.id }));
    text.querySelector(".tools").append(link);
  }
  let waiting = 0;
  addEventListener("scroll", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const sentences = lane();
      const seen = firstSeen(sentences);
      const places = { ...choices.all().places };
      if (seen === sentences[0]) delete places[here];
      else places[here] = seen.id;
      choices.keep("places", places);
    }, 300);
  });
}

if (text) {
  document.body.append(announced);
  text.addEventListener("click", (event) => {
    const sentence = event.target.closest(".seg");
    if (sentence && !event.target.closest("a, button, .corr") && getSelection().isCollapsed) {
      light(sentence === current ? [] : [sentence]);
    }
  });
  addEventListener("keydown", onKey);
  addEventListener("hashchange", openAddress);
  if (location.hash) {
    openAddress();
    // Once more when the faces are there, unless the reader has gone elsewhere.
    const opened = scrollY;
    document.fonts.ready.then(() => Math.abs(scrollY - opened) < 2 && openAddress());
  }
  keepPlace();
}
