// What was found, as elements.

/** Words in their own language and direction, isolated from what they stand among. */
function isolated(text, lang, directions, tag = "bdi") {
  return make(tag, { lang, dir: directions[lang] || "auto" }, text);
}

/** The names of an entity, who or what it is, when it was, how often it is named. */
function recordItem(record, directions) {
  const own = inOwnLanguage(record.names) || { lang: "und", text: record.id };
  const link = make("a", { class: "result", href: BASE + record.address }, isolated(own.text, own.lang, directions));
  const others = Object.entries(record.names).filter(([lang, text]) => lang !== own.lang && text);
  const item = make("li", { class: "record" }, link);
  for (const [lang, text] of others) item.append(" ", isolated(text, lang, directions));
  const facts = [say(`kind-${record.kind}`)];
  if (record.life) facts.push(lifetime(record.life));
  if (record.mentions) facts.push(sayCounted("mentions", record.mentions));
  item.append(make("span", { class: "facts" }, ...joined(facts, stop)));
  const about = inOwnLanguage(record.about);
  if (about) item.append(isolated(about.text, about.lang, directions, "p"));
  return item;
}

/** From when to when, in the direction of the interface, as on the pages; each end runs from left to right («1936-08»). */
function lifetime(life) {
  const ends = life.split("–").map((end) => make("bdi", { dir: "ltr" }, end));
  return make("span", { class: "life" }, ...joined(ends, () => "–"));
}

/** The stop between things in a line, as the pages have it: it is gone where the line breaks. */
const stop = () => make("span", { class: "stop" }, make("span", {}, " ·"), " ");

/** Parts with what this makes between them. */
const joined = (parts, between) => parts.flatMap((part, i) => (i ? [between(), part] : [part]));

/** A sentence and its counterparts beside it, or a note, with a link to its place. */
function hitItem(hit, directions) {
  const address = `${BASE}texts/${hit.id}/index.html#${hit.fragment}`;
  const label = hit.isNote ? say("note", { n: hit.label }) : hit.label || "…";
  const number = hit.isNote ? label : make("bdi", { dir: "ltr" }, label);
  const title = inOwnLanguage(hit.title);
  const link = make("a", { class: "result place", href: address }, number);
  if (title && !hit.isNote) link.setAttribute("aria-label", `${title.text} ${label}`);
  const texts = Object.entries(hit.texts).map(([lang, text]) => {
    return make("p", { lang, dir: directions[lang] || "auto" }, ...marked(text, hit.places.get(text)));
  });
  const ways = new Set(texts.map((text) => text.dir));
  const item = make("li", { class: "hit" }, link, make("div", { class: ways.size > 1 ? "pair facing" : "pair" }, ...texts));
  const printed = hit.printed.filter((text) => hit.places.get(text).length);
  if (printed.length) item.append(make("p", { class: "facts" }, say("printed", { words: printed.join(say("comma")) })));
  item.addEventListener("click", (event) => {
    if (!event.target.closest("a") && !String(getSelection())) link.click();
  });
  return item;
}

/** A text with these places marked. */
function marked(text, places) {
  const parts = [];
  let at = 0;
  for (const [start, end] of [...places].sort(([one], [other]) => one - other)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), make("mark", {}, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
}

/** Adds hits below the titles of their texts; gives the text that was the last. */
function addHits(list, hits, directions, last) {
  for (const hit of hits) {
    if (hit.id !== last) list.append(titleOf(hit, directions));
    list.lastElementChild.querySelector("ol").append(hitItem(hit, directions));
    last = hit.id;
  }
  return last;
}

function titleOf(hit, directions) {
  const title = inOwnLanguage(hit.title) || { lang: "und", text: hit.id };
  return make("section", {}, make("h3", {}, isolated(title.text, title.lang, directions)), make("ol", { class: "hits" }));
}
