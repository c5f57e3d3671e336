// Making elements, and what the reader chose before.

/** An element with these attributes and children; a child that is a string becomes text. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const ROOT_ELEMENT = document.documentElement;
/** The folder of this interface, from the page: «../../». */
const BASE = ROOT_ELEMENT.dataset.base;
/** The folder of the whole site, from the page. */
const ROOT = ROOT_ELEMENT.dataset.root;

/** Whether a key that is pressed is meant for the page and not for a field or the browser. */
function meantForPage(event) {
  const field = event.target.closest?.("input, textarea, select, [contenteditable]");
  return !field && !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
}

/** The key that is pressed, as a keyboard of Latin letters names it: on an Arabic one «j» gives «ت». */
function keyOf({ key, code }) {
  if (key.length > 1 || key < "\u0080") return key;
  return code === "Slash" ? "/" : code.replace(/^Key/, "").toLowerCase();
}

const ourScripts = new Map();

/** A promise of one of the edition's other scripts, run once, when it is first wanted. */
function ourScript(name) {
  const run = (resolve, reject) => {
    const script = make("script", { src: `${ROOT}assets/diglot/${name}.js` });
    script.addEventListener("load", resolve);
    script.addEventListener("error", reject);
    document.head.append(script);
  };
  if (!ourScripts.has(name)) ourScripts.set(name, new Promise(run));
  return ourScripts.get(name);
}

/** Whether a link that is pressed is to be followed elsewhere: in a new tab or window, or to a disk. */
function isElsewhere(event) {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button > 0;
}

/** What an address names after its «#»; nothing where it is malformed. */
function fragmentOf(address) {
  try {
    return decodeURIComponent(address.slice(1));
  } catch {
    return "";
  }
}

/** What the reader chose, kept from page to page where the browser allows it. */
const choices = {
  all() {
    try {
      return JSON.parse(localStorage.getItem("diglot")) || {};
    } catch {
      return {};
    }
  },
  keep(name, value) {
    try {
      localStorage.setItem("diglot", JSON.stringify({ ...this.all(), [name]: value })); // nothing, where it is undefined
    } catch {
      // A browser that keeps nothing shows everything all the same.
    }
  },
};
