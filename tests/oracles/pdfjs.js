// The text of a PDF as Firefox and Zotero have it: standard input is the file in Base64, as JSON → its pieces, a line each.
const fs = require("fs");

(async () => {
  const { getDocument } = await import(process.argv[2]);
  const data = new Uint8Array(Buffer.from(JSON.parse(fs.readFileSync(0, "utf8")), "base64"));
  const opened = await getDocument({ data, useSystemFonts: true, verbosity: 0 }).promise;
  const pieces = [];
  for (let number = 1; number <= opened.numPages; number++) {
    const { items } = await (await opened.getPage(number)).getTextContent();
    pieces.push(...items.map(({ str }) => str));
  }
  process.stdout.write(JSON.stringify(pieces.join("\n")));
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
