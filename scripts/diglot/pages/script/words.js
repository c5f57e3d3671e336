// The words of the interface for the scripts: those whose keys begin with «script-», in the head of each page.
const WORDS = JSON.parse(document.getElementById("words").textContent);

/** The words of a key (without «script-») with its braces filled. */
function said(key, values = {}, words = WORDS) {
  return words[key].replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** The number of things in words: the plural form of the page's language for n. */
function counted(key, n, words = WORDS) {
  const forms = words[key];
  const form = forms[new Intl.PluralRules(document.documentElement.lang).select(n)] || forms.other;
  return form.replace("{n}", n);
}
