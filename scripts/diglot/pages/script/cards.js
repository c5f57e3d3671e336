// A card beside a name, a date or a corrected word: the entry that the lists behind the text have of it, brought to it.
//
// With a mouse or the keyboard the card describes the link that it stands by (a tooltip, aria-describedby): the link
// itself leads on, nothing in the card needs to be reached. By touch it is a small dialogue that takes the focus, so that
// a screen reader reads it out; a second tap on the words follows them.

const CARDED =
  "a:is(.person, .place, .organisation, .event, .work, .date, .correction), .corr[data-entry]";
const GAP = 6;
const EDGE = 10;
const REST = 250;
const GRACE = 300;

/** The last part of an address that names something: «trotsky» of «…/persons/trotsky/index.html». */
function lastFolder(address) {
  return new URL(address).pathname.split("/").filter((part) => part && part !== "index.html").at(-1);
}

/** The id of the entry of a link in the lists of this page. */
function entryId(link) {
  const hash = fragmentOf(link.hash);
  if (link.matches(".correction")) return hash;
  return link.matches(".date") ? `when-${hash}` : `who-${lastFolder(link.href)}`;
}

/** The entries that are about these words: that of the link, and those of the corrections in it and around it. */
function entriesOf(words) {
  const ids = words.matches("a") ? [entryId(words)] : [];
  const corrected = [words.closest(".corr[data-entry]"), ...words.querySelectorAll(".corr[data-entry]")];
  ids.push(...corrected.filter(Boolean).map((each) => each.dataset.entry));
  const entries = [...new Set(ids)].map((id) => document.getElementById(id)).filter(Boolean);
  return entries.some((entry) => entry.contains(words)) ? [] : entries;
}

/** A copy of an entry: a term with its definitions but those that say where, or a line of a list but its number. */
function copied(entry) {
  const copy = (element) => {
    const made = element.cloneNode(true);
    made.removeAttribute("id");
    return made;
  };
  if (entry.matches("dt")) {
    const list = make("dl", {}, copy(entry));
    for (let next = entry.nextElementSibling; next?.matches("dd"); next = next.nextElementSibling) {
      if (!next.matches(".where")) list.append(copy(next));
    }
    return list;
  }
  const [, ...rest] = copy(entry).childNodes;
  const all = make("a", { href: `#${entry.id}` }, said("corrections"));
  return make("div", {}, make("p", {}, ...rest), make("p", { class: "all" }, all));
}

const card = {
  box: null,
  words: null,
  byTouch: false,
  isGivingBack: false,
  timer: 0,

  canBe: "popover" in HTMLElement.prototype,

  isOn() {
    return this.canBe && document.documentElement.dataset.marks !== "off";
  },

  /** Shows the card of these words, if the page has an entry of them. */
  show(words, byTouch = false) {
    clearTimeout(this.timer);
    if (this.words === words && this.byTouch === byTouch) return true;
    const entries = this.isOn() ? entriesOf(words) : [];
    if (!entries.length) return false;
    this.hide();
    this.box ??= this.made();
    this.box.replaceChildren(...entries.map(copied));
    Object.assign(this, { words, byTouch });
    this.connect();
    this.box.showPopover();
    this.place();
    if (byTouch) this.box.focus({ preventScroll: true });
    return true;
  },

  hide() {
    clearTimeout(this.timer);
    if (!this.words) return;
    const { words } = this;
    const focused = this.box.contains(document.activeElement);
    words.removeAttribute("aria-describedby");
    this.words = null;
    this.box.hidePopover();
    if (focused) this.giveBack(words);
  },

  /** The focus, to the words, without showing the card once more. */
  giveBack(words) {
    this.isGivingBack = true;
    words.focus({ preventScroll: true });
    this.isGivingBack = false;
  },

  later(action, delay) {
    clearTimeout(this.timer);
    this.timer = setTimeout(action, delay);
  },

  made() {
    const box = make("div", { class: "card", id: "card", popover: "manual", tabindex: "-1" });
    document.querySelector("article").append(box);
    return box;
  },

  connect() {
    this.box.setAttribute("role", this.byTouch ? "dialog" : "tooltip");
    if (this.byTouch) this.box.setAttribute("aria-label", this.box.querySelector("dt a, p").textContent.trim());
    else this.box.removeAttribute("aria-label");
    if (!this.byTouch) this.words.setAttribute("aria-describedby", "card");
  },

  /** Under the words, or over them where there is more room; from the edge at which they begin; never over them. */
  place() {
    const { box, words } = this;
    const lines = [...words.getClientRects()];
    const [first, last] = [lines[0], lines.at(-1)];
    const screen = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const room = { under: screen.height - last.bottom - GAP - EDGE, over: first.top - GAP - EDGE };
    box.style.maxHeight = "";
    const { width, height } = box.getBoundingClientRect();
    const over = height > room.under && room.over > room.under;
    const line = over ? first : last;
    const begin = getComputedStyle(words).direction === "rtl" ? line.right - width : line.left;
    const left = Math.max(EDGE, Math.min(begin, screen.width - width - EDGE));
    const shown = Math.min(height, Math.max(over ? room.over : room.under, 96));
    const top = over ? first.top - GAP - shown : last.bottom + GAP;
    box.classList.toggle("over", over);
    Object.assign(box.style, {
      left: `${left + window.scrollX}px`,
      top: `${top + window.scrollY}px`,
      maxHeight: `${shown}px`,
    });
  },
};

/** The words with a card in which something happened. */
function cardedAt(target) {
  const inner = target.closest?.(CARDED);
  const words = inner?.closest("a")?.matches(CARDED) ? inner.closest("a") : inner;
  return words?.closest("article") && !card.box?.contains(words) ? words : null;
}

let pointer = "mouse";

document.addEventListener("pointerover", ({ target, pointerType }) => {
  if (pointerType === "touch") return;
  const words = cardedAt(target);
  if (card.box?.contains(target) || (words && words === card.words)) clearTimeout(card.timer);
  else if (words) card.later(() => card.show(words), REST);
});

document.addEventListener("pointerout", ({ target, relatedTarget, pointerType }) => {
  if (pointerType === "touch" || card.byTouch) return;
  const from = card.box?.contains(target) ? card.box : cardedAt(target);
  const isFocused = card.words?.matches(":focus-visible");
  if (from && !from.contains(relatedTarget) && !isFocused) card.later(() => card.hide(), GRACE);
});

document.addEventListener("focusin", ({ target }) => {
  const words = cardedAt(target);
  if (card.isGivingBack) return;
  if (words && target.matches(":focus-visible")) card.show(words);
  else if (card.words && !card.box.contains(target) && target !== card.words) card.hide();
});

document.addEventListener("focusout", ({ target, relatedTarget }) => {
  if (target === card.words && !card.box.contains(relatedTarget)) card.hide();
});

document.addEventListener(
  "pointerdown",
  ({ target, pointerType }) => {
    pointer = pointerType;
    if (card.words && !card.box.contains(target) && !card.words.contains(target)) card.hide();
  },
  true,
);

document.addEventListener("click", (event) => {
  const words = cardedAt(event.target);
  if (!words) {
    if (card.box?.contains(event.target.closest("a"))) card.hide();
    return;
  }
  const shown = card.words === words && card.byTouch;
  if (pointer === "touch" && event.detail > 0 && !shown && card.show(words, true)) event.preventDefault();
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !card.words) return;
  event.preventDefault();
  card.hide();
});

window.addEventListener("resize", () => {
  if (card.words) card.place();
});

// What a card says better than the browser's own tip.
for (const words of card.canBe ? document.querySelectorAll(".correction > .corr, .corr[data-entry]") : []) {
  words.removeAttribute("title");
}
