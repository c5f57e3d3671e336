// What citeproc-js makes of the same styles and items: standard input {styles: {name: {csl, locale, items}}, locales} → citations.
const CSL = require(process.argv[2]);
const asked = JSON.parse(require("fs").readFileSync(0, "utf8"));
const made = {};
for (const [name, style] of Object.entries(asked.styles)) {
  const system = { retrieveLocale: (tag) => asked.locales[tag] ?? false, retrieveItem: (number) => style.items[number] };
  const engine = new CSL.Engine(system, style.csl, style.locale, true);
  engine.setOutputFormat("text");
  made[name] = style.items.map((item, number) => {
    item.id = String(number);
    engine.updateItems([item.id]);
    const place = item.locator ? { locator: item.locator, label: "section" } : {};
    const cluster = { citationItems: [{ id: item.id, ...place }], properties: { noteIndex: 1 } };
    return {
      inline: engine.previewCitationCluster(cluster, [], [], "text"),
      entry: engine.makeBibliography()[1].join("").trim(),
    };
  });
}
process.stdout.write(JSON.stringify(made));
