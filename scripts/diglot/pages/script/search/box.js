// The field and its results: on the page of the search, and in a dialog on every other.

const IN_PAGE = 12;
const IN_DIALOG = 6;
let boxes = 0;

/** The field, the switch and the place for results. Gives its elements, and what asks the question in the field. */
function box(inPage) {
  boxes += 1;
  early(manifest());
  for (const { key } of wordsOf(say("help"))) differences(key, key); // What a first question would wait for: patterns, tables.
  const input = make("input", {
    type: "search", name: "q", id: `search-field-${boxes}`, dir: "auto", autocomplete: "off", autocapitalize: "off", spellcheck: "false",
    enterkeyhint: "search", placeholder: say("placeholder"), "aria-describedby": `search-help-${boxes}`,
  });
  const exact = make("input", { type: "checkbox", name: "exact", value: "1" });
  const form = make(
    "form",
    { role: "search", action: `${BASE}search/index.html`, method: "get", class: "search-form" },
    make("label", { for: input.id }, say("field")),
    make("div", { class: "search-line" }, input, make("button", { type: "submit" }, say("button"))),
    make("label", { class: "search-exact", title: say("exact-hint") }, exact, ` ${say("exact")}`),
    make("p", { class: "search-help", id: `search-help-${boxes}` }, say("help")),
  );
  const status = make("p", { role: "status", class: "search-status" });
  const place = make("div", { class: "search-results" });
  const results = new Results(place, status, inPage ? IN_PAGE : IN_DIALOG);
  const ask = () => results.show(questionOf(input.value, exact.checked));
  return { input, exact, form, status, place, ask };
}

/** The address of a question on the page of the search. */
function addressOf({ input, exact }) {
  const asked = new URLSearchParams();
  if (input.value.trim()) asked.set("q", input.value);
  if (exact.checked) asked.set("exact", "1");
  return String(asked) ? `?${asked}` : "";
}

/** Arrows go from the field to the results and among them. */
function moveWithArrows(event, { input, place }) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [input, ...place.querySelectorAll(".result")];
  const at = stops.indexOf(document.activeElement);
  const next = at < 0 ? undefined : stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: "nearest" });
}

// --- the page of the search ---

async function setUpPage(before) {
  await learnToSpeak();
  const own = box(true);
  before.before(own.form, own.status, own.place);
  const restore = () => {
    const asked = new URLSearchParams(location.search);
    own.input.value = asked.get("q") || "";
    own.exact.checked = asked.has("exact");
    return own.ask();
  };
  const keep = (how) => history[how](null, "", location.pathname + addressOf(own));
  own.form.addEventListener("input", () => {
    keep("replaceState");
    own.ask();
  });
  own.form.addEventListener("submit", (event) => {
    event.preventDefault();
    keep("pushState");
    own.ask();
  });
  for (const part of [own.form, own.place]) {
    part.addEventListener("keydown", (event) => {
      moveWithArrows(event, own);
      if (event.key === "Escape") own.input.focus();
    });
  }
  addEventListener("popstate", restore);
  await restore();
  if (!own.input.value) own.input.focus();
  return own;
}

// --- the dialog ---

async function makeDialog() {
  await learnToSpeak();
  const own = box(false);
  const close = make("button", { type: "button", class: "search-close" }, say("close"));
  const all = make("a", { class: "search-all" }, say("all"));
  const dialog = make("dialog", { class: "search-dialog", "aria-label": say("button") }, close, own.form, own.status, own.place, all);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  dialog.addEventListener("keydown", (event) => {
    if (dialog.open) event.stopPropagation(); // Closed, it may have the focus for a moment still.
    moveWithArrows(event, own);
  });
  own.form.addEventListener("input", () => {
    all.href = `${BASE}search/index.html${addressOf(own)}`;
    own.ask();
  });
  own.form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.href = `${BASE}search/index.html${addressOf(own)}`;
  });
  // A result on this very page moves within it: what is in front of it goes.
  own.place.addEventListener("click", (event) => event.target.closest("a") && dialog.close());
  document.body.append(dialog);
  return { ...own, dialog };
}

const onPage = document.querySelector(".search-indexes");
const ready = once(() => (onPage ? setUpPage(onPage) : makeDialog()));

/** Opens the dialog, or goes to the field of the page. */
async function open() {
  const own = await ready();
  if (own.dialog && !own.dialog.open) own.dialog.showModal();
  own.input.focus();
  own.input.select();
}

document.addEventListener("diglot-search", open);
if (onPage) ready();
