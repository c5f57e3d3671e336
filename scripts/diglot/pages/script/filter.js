// An index that is filtered as the reader types: by the names of each entry in every language, and by those it has besides.

const ALIKE = { ة: "ه", ى: "ي", ک: "ك", ی: "ي", ۀ: "ه", ھ: "ه", ہ: "ه", ٱ: "ا" };

/** Words as they are compared: without case, accents, vowel signs, hamzas and tatweel, each digit a European one. */
function folded(text) {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\u0640\u0621'’ʼʿʾ\u200c-\u200f]/gu, "")
    .replace(/[ةىکیۀھہٱ]/g, (letter) => ALIKE[letter])
    .replace(/[٠-٩۰-۹]/g, (digit) => digit.charCodeAt(0) & 15)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether each word of a query stands in an entry; «الـ» before a word may be left out there. */
function isFound(words, query) {
  return query.every((word) => words.includes(word) || (/^ال..../.test(word) && words.includes(word.slice(2))));
}

/** An entry: what is hidden of it, and the words that it is found by. */
function entryOf(term) {
  const also = term.querySelector("[data-also]")?.dataset.also ?? "";
  return { parts: [term, term.nextElementSibling], words: folded(`${term.textContent} ${also}`) };
}

/** The entries of a letter, and what goes with the last of them: its heading, and the link to that. */
function sectionOf(article, heading) {
  return {
    parts: [heading, article.querySelector(`.letters a[href="#${heading.id}"]`)].filter(Boolean),
    terms: [...heading.nextElementSibling.children].filter((child) => child.tagName === "DT"),
  };
}

function startFilter(article, terms) {
  const entries = terms.map(entryOf);
  const sections = [...article.querySelectorAll("h2[id^=letter-]")].map((heading) => sectionOf(article, heading));
  const field = make("input", { type: "search", id: "filter", autocomplete: "off", spellcheck: "false", dir: "auto" });
  const label = make("label", { for: "filter" }, said("filter"));
  const status = make("output", { for: "filter", role: "status", "aria-live": "polite" });
  article.querySelector("h1").nextElementSibling.after(make("p", { class: "filter" }, label, " ", field, " ", status));

  function filter() {
    const query = folded(field.value).split(" ").filter(Boolean);
    let n = 0;
    for (const { parts, words } of entries) {
      const shown = isFound(words, query);
      for (const part of parts) part.hidden = !shown;
      n += shown;
    }
    for (const { parts, terms: own } of sections) {
      for (const part of parts) part.hidden = own.every((term) => term.hidden);
    }
    status.textContent = query.length ? (n ? counted("filter-found", n) : said("filter-none")) : "";
  }

  field.addEventListener("input", filter);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    field.value = "";
    filter();
  });
}

const index = document.querySelector("article.index");
const listed = index ? [...index.querySelectorAll("dl > dt")] : [];
if (listed.length > 1) startFilter(index, listed);
