// What Zotero makes of pages and of records: standard input {pages: [[address, HTML]], records: [text]} → items of its API.
// Its package gives no way to the translation of pages; the engine is taken from the bundle.
const fs = require("fs");
const Module = require("module");

const [, , file] = process.argv;
const START = "return __webpack_require__(__webpack_require__.s = 0);";
const ENGINE = "const entry = __webpack_require__(0); return { Web: __webpack_require__(19).Web, referenceImport: entry.referenceImport };";

console.log = () => {}; // The engine tells all that it does.
const source = fs.readFileSync(file, "utf8");
if (!source.includes(START)) throw new Error("the bundle of zotero-translators is another one");
const bundle = new Module(file);
bundle.filename = file;
bundle.paths = Module._nodeModulePaths(file);
bundle._compile(source.replace(START, ENGINE), file);
const { Web, referenceImport } = bundle.exports;
const { JSDOM } = bundle.require("jsdom");

/** The items that the translator which Zotero prefers makes of a page; none where none reads it. */
async function read([address, html]) {
  const translate = new Web();
  translate.setDocument(new JSDOM(html, { url: address }).window.document);
  const [best] = await translate.getTranslators(true);
  if (!best) return [];
  translate.setTranslator(best);
  const items = await translate.translate({ libraryID: false });
  return items.flatMap((item) => Zotero.Utilities.itemToAPIJSON(item));
}

async function inTurn(all, make) {
  const made = [];
  for (const each of all) made.push(await make(each));
  return made;
}

(async () => {
  const { pages, records } = JSON.parse(fs.readFileSync(0, "utf8"));
  process.stdout.write(JSON.stringify({ pages: await inTurn(pages, read), records: await inTurn(records, referenceImport) }));
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
