// The chronology: arrow keys move through the picture; a text's dates can be read alone; the address of a date that has
// moved to the page of its year leads there.

/** A picture is one stop of the tabulator: arrows move along time within a lane, and from lane to lane. The figure listens,
    not the picture: Chromium takes an SVG element that listens for the focus to be a stop itself. */
function movable(picture) {
  const lanes = [...picture.querySelectorAll(".marks")].map((lane) => [...lane.querySelectorAll(".mark")]);
  const laneOf = (mark) => lanes.findIndex((marks) => marks.includes(mark));
  lanes[0]?.[0]?.setAttribute("tabindex", "0");
  picture.parentElement.addEventListener("focusin", ({ target }) => {
    if (laneOf(target) < 0) return;
    for (const mark of lanes.flat()) mark.setAttribute("tabindex", mark === target ? "0" : "-1");
  });
  picture.parentElement.addEventListener("pointerover", ({ target }) => {
    const mark = target.closest(".mark");
    if (!mark || mark.querySelector("title")) return;
    const title = document.createElementNS(mark.namespaceURI, "title");
    title.textContent = mark.getAttribute("aria-label");
    mark.prepend(title);
  });
  picture.parentElement.addEventListener("keydown", (event) => {
    const lane = laneOf(event.target);
    const next = lane >= 0 && meantForPage(event) && neighbour(picture, lanes, lane, event);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

/** The mark that a key leads to: the next in time, or the nearest of the next lane. */
function neighbour(picture, lanes, lane, { key, target }) {
  const tall = picture.classList.contains("tall");
  const onward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
  const back = onward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
  const marks = lanes[lane];
  if (key === "Home" || key === "End") return marks.at(key === "Home" ? 0 : -1);
  const across = tall ? { [onward]: 1, [back]: -1 } : { ArrowDown: 1, ArrowUp: -1 };
  const along = tall ? { ArrowDown: 1, ArrowUp: -1 } : { [onward]: 1, [back]: -1 };
  if (key in along) return marks[marks.indexOf(target) + along[key]];
  const middle = (mark) => {
    const box = mark.getBoundingClientRect();
    return tall ? box.top + box.height / 2 : box.left + box.width / 2;
  };
  const distance = (mark) => Math.abs(middle(mark) - middle(target));
  const others = key in across ? lanes[lane + across[key]] || [] : [];
  return others.reduce((best, mark) => (best && distance(best) <= distance(mark) ? best : mark), null);
}

/** The text that an entry or a lane is of: its part of the address. */
function textOf(href) {
  return href?.match(/texts\/([^/]+)\//)?.[1];
}

/** A choice of text above the picture; what comes from others goes away. */
function choosable(picture) {
  const titles = new Map();
  for (const link of document.querySelectorAll("article > .remarks > a:first-child")) {
    titles.set(textOf(link.getAttribute("href")), link);
  }
  if (titles.size < 2) return;
  const select = make("select", { class: "by-text", "aria-label": said("chronology-of") }, make("option", { value: "", label: said("chronology-all") }));
  for (const [text, link] of titles) {
    const { lang, dir } = link.querySelector("[lang]") || document.documentElement;
    select.append(make("option", { value: text, lang, dir, label: link.textContent }));
  }
  const asked = new URLSearchParams(location.search).get("text");
  select.value = titles.has(asked) ? asked : "";
  select.addEventListener("change", () => show(select.value));
  picture.previousElementSibling.append(make("span", { class: "chosen" }, " · ", select)); // in a line that is there: nothing moves
  if (select.value) show(select.value);
}

/** Only the dates of this text; all where it is empty. A heading stays as long as something stands under it. */
function show(text) {
  const under = { dating: false, year: false };
  for (const block of [...document.querySelectorAll("article > :is(.year, .dating, .remarks)")].reverse()) {
    if (block.matches(".remarks")) {
      const stays = !text || textOf(block.querySelector("a").getAttribute("href")) === text;
      block.hidden = block.nextElementSibling.hidden = !stays;
      under.dating ||= stays;
      under.year ||= stays;
      continue;
    }
    block.hidden = !under[block.matches(".dating") ? "dating" : "year"];
    under.dating = false;
    if (block.matches(".year")) under.year = false;
  }
  for (const lane of document.querySelectorAll(".timeline .marks")) {
    lane.classList.toggle("away", Boolean(text && lane.dataset.text && textOf(lane.dataset.text) !== text));
  }
  for (const link of document.querySelectorAll(".years a")) {
    link.parentElement.hidden = document.getElementById(link.hash.slice(1))?.hidden;
  }
}

for (const picture of document.querySelectorAll(".timeline > [role]")) movable(picture);
const timeline = document.querySelector(".timeline");
if (timeline) choosable(timeline);

/** The link to the page that has the entry of a date, whose id begins with its year and month, in a ledger too long to
    list each date. */
function pageOf(id) {
  const [, year, month = "year"] = id.match(/^(?:open--)?(-?\d{4,})(?:-(\d\d)(?!\d))?/) || [];
  const found = [`year-${year || id}`, `month-${month}`].map((each) => document.getElementById(each));
  return found.find((each) => each?.matches(".ledger a"));
}

// A ledger has a link with the id that the date's entry once had here, or one to the page that has the entry.
function followLedger() {
  const id = fragmentOf(location.hash);
  const target = document.getElementById(id);
  if (target?.matches(".ledger a")) location.replace(target.href);
  else if (id && !target && pageOf(id)) location.replace(`${pageOf(id).href}#${id}`);
}

followLedger();
addEventListener("hashchange", followLedger);
