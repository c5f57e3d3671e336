// What the search says, in the words of the interface: they come with the index, so that no other page pays for them.

let spoken = {};

async function learnToSpeak() {
  spoken = await load(`words-${document.documentElement.lang}`);
}

const say = (key, values) => said(key, values, spoken);
const sayCounted = (key, n) => counted(key, n, spoken);

/** The words in this language of the interface, else in any. */
function inOwnLanguage(texts) {
  const own = document.documentElement.lang;
  const lang = [own, own.split("-")[0], ...Object.keys(texts)].find((tag) => texts[tag]);
  return lang ? { lang, text: texts[lang] } : undefined;
}
