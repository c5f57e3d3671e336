// The switches of the marks: the style sheet goes by them without a script; here they are remembered.
for (const name of ["marks", "numbers"]) {
  const box = document.getElementById(name);
  if (!box) continue;
  const root = document.documentElement;
  box.autocomplete = "off"; // Not what a browser remembers of the page.
  box.checked = root.dataset[name] !== "off";
  box.addEventListener("change", () => {
    if (box.checked) delete root.dataset[name];
    else root.dataset[name] = "off";
    choices.keep(name, box.checked ? undefined : "off");
    document.dispatchEvent(new CustomEvent("diglot:layout"));
  });
}
