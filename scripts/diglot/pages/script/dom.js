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
