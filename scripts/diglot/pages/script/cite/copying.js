// Copying: as plain text without a sign that isn't read, and as HTML that keeps its italics and its direction.

/** Copies an element's words; they stay marked, so that a reader sees what, and can copy them where the browser won't. */
function copy(element) {
  const marked = document.createRange();
  marked.selectNodeContents(element);
  getSelection().removeAllRanges();
  getSelection().addRange(marked);
  const give = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData("text/plain", element.textContent);
    event.clipboardData.setData("text/html", isolate(element).outerHTML);
  };
  addEventListener("copy", give, true);
  const done = document.execCommand("copy");
  removeEventListener("copy", give, true);
  return done;
}

/** The same words, kept apart from what they are pasted into. */
function isolate(element) {
  const words = make("bdi", { lang: element.lang, dir: element.dir });
  words.innerHTML = element.innerHTML;
  return words;
}
