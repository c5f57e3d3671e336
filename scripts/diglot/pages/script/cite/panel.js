// The panel on how a passage is cited: which, under which address, its words, its citation in a style.

const loadFile = loader(`${ROOT}assets/cite/`, "diglotCite");
let spoken = {};
const say = (key, values) => said(key, values, spoken);

/** A choice among a few: radio buttons in a group. */
function choiceOf(name, label, values, chosen, onChange) {
  const set = make("fieldset", { class: name }, make("legend", {}, label));
  for (const { value, words } of values) {
    const input = make("input", { type: "radio", name: `cite-${name}`, value });
    input.checked = value === chosen;
    input.addEventListener("change", () => onChange(value));
    set.append(make("label", {}, input, " ", make("span", {}, words)));
  }
  return set;
}

/** A choice among many: a list, behind its label. */
function listOf(id, label, values, chosen, onChange) {
  const list = make("select", { id }, ...values.map(([value, words]) => make("option", { value }, words)));
  list.value = chosen;
  list.addEventListener("change", () => onChange(list.value));
  return make("span", {}, make("label", { for: id }, label), " ", list);
}

class Panel {
  constructor(data) {
    this.data = data;
    this.cited = null;
    this.names = Object.keys(data.styles).sort((a, b) => this.isOwn(b) - this.isOwn(a));
    this.style = this.names.find((style) => style === choices.all().cite) || this.names[0];
    this.status = make("p", { role: "status", class: "unseen" });
    this.which = make("div", { class: "which" });
    this.words = make("div", { class: "words" });
    this.forms = make("div", { class: "forms" });
    this.element = this.made();
  }

  made() {
    const close = make("button", { type: "button", class: "close", "aria-label": say("close") }, "×");
    close.addEventListener("click", () => this.close());
    const heading = make("h2", { id: "cite-heading" }, say("heading"));
    const what = make("div", {}, this.which, this.words);
    const how = make("div", {}, this.styles(), this.forms, this.more());
    const sides = make("div", { class: "sides" }, what, how);
    const named = { role: "dialog", "aria-labelledby": heading.id, tabindex: "-1" };
    return make("div", { class: "sheet cite", ...named }, close, heading, sides, this.status);
  }

  /** Whether a style is in the page's language: those come first. */
  isOwn(style) {
    return this.data.styles[style].language === ROOT_ELEMENT.lang.split("-")[0];
  }

  styles() {
    const values = this.names.map((style) => ({ value: style, words: say(`style-${style}`) }));
    return choiceOf("styles", say("style"), values, this.style, (style) => {
      this.style = style;
      choices.keep("cite", style);
      this.showForms();
    });
  }

  /** The records for programs, and the page that has all of it. */
  more() {
    const links = this.data.files.map(([name, path]) => make("a", { href: ROOT + path, download: "" }, name));
    links.push(make("a", { href: document.querySelector(".facts a.cite").href }, say("all")));
    return make("p", { class: "more" }, ...links.flatMap((link) => [link, " "]));
  }

  // --- opening and closing ---

  open({ sentences, from }) {
    this.from = from;
    this.cite(passageFrom(sentences));
    document.body.append(this.element);
    this.element.focus({ preventScroll: true });
    this.uncover();
  }

  close() {
    if (!this.element.isConnected) return;
    this.element.remove();
    const back = this.from?.isConnected && this.from !== document.body ? this.from : document.querySelector("article");
    back.focus({ preventScroll: true });
  }

  /** Moves the page until the panel leaves what is lit free, as far as its beginning stays in sight. */
  uncover() {
    const lit = [...text.querySelectorAll(".lit")].filter((each) => each.checkVisibility());
    const places = lit.map((each) => each.getBoundingClientRect());
    const covered = Math.max(...places.map(({ bottom }) => bottom)) - (innerHeight - this.element.offsetHeight - 16);
    if (covered > 0) scrollBy(0, Math.min(covered, Math.min(...places.map(({ top }) => top)) - 80));
  }

  // --- what is cited ---

  cite(cited) {
    this.cited = cited;
    this.showWhich();
    this.showWords();
    this.showForms();
  }

  /** Takes the page to another passage, which then lights it. */
  goTo(cited) {
    this.cite(cited);
    if (cited) location.replace(`#${fragmentOfPassage(cited)}`);
  }

  /** The languages that the passage has words in. */
  languages() {
    const tags = ROOT_ELEMENT.dataset.columns.split(" ");
    return tags.filter((lang) => quotation(sentencesIn(lang, this.cited)));
  }

  showWhich() {
    const fields = () => [...this.which.querySelectorAll("select, input")];
    const place = fields().indexOf(document.activeElement);
    this.which.replaceChildren(this.range(), ...(this.cited ? [this.language()] : []));
    fields()[place]?.focus();
  }

  range() {
    const lang = this.cited?.lang || firstLanguage();
    const reaches = [...text.querySelectorAll(`.row .text[lang="${lang}"] .seg`)].map(reach).filter(Boolean);
    const ends = (place) => [...new Set(reaches.map((each) => each[place]))].map((number) => [number, number]);
    const { first = "", last = "" } = this.cited || {};
    const from = listOf("cite-from", say("from"), [["", say("whole")], ...ends(0)], first, (chosen) => {
      const end = reaches.find(([number]) => number === chosen)?.[1];
      this.goTo(chosen ? { lang, first: chosen, last: last && compare(end, last) < 0 ? last : end } : null);
    });
    if (!first) return make("p", { class: "range" }, from);
    const later = ends(1).filter(([number]) => compare(number, first) >= 0);
    const to = listOf("cite-to", say("to"), later, last, (chosen) => this.goTo({ lang, first, last: chosen }));
    return make("p", { class: "range" }, from, " ", to);
  }

  language() {
    const names = new Intl.DisplayNames([ROOT_ELEMENT.lang], { type: "language" });
    const values = this.languages().map((lang) => ({ value: lang, words: names.of(lang) }));
    return choiceOf("languages", say("language"), values, this.cited.lang, (lang) => {
      const cited = passageFrom(sentencesIn(lang, this.cited));
      history.replaceState(history.state, "", `#${fragmentOfPassage(cited)}`);
      this.cite(cited);
    });
  }

  // --- what is shown of it ---

  showWords() {
    const address = addressOfPassage(this.data, this.cited);
    const sentences = this.cited ? sentencesIn(this.cited.lang, this.cited) : [];
    const { lang, dir } = sentences[0]?.closest("[dir]") || {};
    const words = quotation(sentences, dir);
    this.words.replaceChildren(
      ...(address ? [this.item(say("address"), make("p", { lang: "zxx", dir: "ltr", class: "address" }, address))] : []),
      ...(words ? [this.item(say("quotation"), make("p", { lang, dir, class: "quoted" }, words))] : []),
    );
  }

  showForms() {
    const { language, dir, note } = this.data.styles[this.style];
    const { inline, entry } = citations(this.data, this.style, this.cited);
    const citation = (html) => Object.assign(make("p", { lang: language, dir, class: "citation" }), { innerHTML: html });
    this.forms.replaceChildren(
      this.item(say(note ? "note" : "in-text"), citation(inline)),
      this.item(say("entry"), citation(entry)),
    );
  }

  /** Words under their label, with a button that copies them. */
  item(label, words) {
    const button = make("button", { type: "button", "aria-label": say("copy-this", { what: label }) }, say("copy"));
    button.addEventListener("click", () => {
      const done = copy(words) ? "copied" : "not-copied";
      button.textContent = say(done);
      this.status.textContent = say(done);
      setTimeout(() => {
        button.textContent = say("copy");
        this.status.textContent = "";
      }, 2000);
    });
    return make("div", { class: "item" }, make("p", { class: "label" }, label), button, words);
  }
}

// --- on this page ------------------------------------------------------------------------------------------------

let making = null;

/** The panel, made when it is first wanted; its words and the text's data are fetched then. */
function panel() {
  making ??= (async () => {
    spoken = await loadFile(`words-${ROOT_ELEMENT.lang}`);
    return new Panel(await loadFile(`texts/${ROOT_ELEMENT.dataset.document}`));
  })();
  return making;
}

document.addEventListener("diglot:cite", async ({ detail }) => {
  try {
    (await panel()).open(detail);
  } catch (error) {
    if (!(error instanceof NotLoaded)) throw error;
    location.assign(document.querySelector(".facts a.cite").href);
  }
});
document.addEventListener("diglot:lit", async ({ detail }) => {
  const own = await making;
  const sentences = detail.filter(reach);
  if (own?.element.isConnected && sentences.length) own.cite(passageFrom(sentences));
});
document.addEventListener("keydown", async (event) => {
  if (event.key !== "Escape" || event.defaultPrevented || !document.querySelector(".sheet.cite")) return;
  event.preventDefault();
  (await panel()).close();
});
