// Reading aids in the head of every page: size of the text, length of the lines, colours; the keys there are.

const SIZES = ["1", "2", "3", "4", "5"];
const USUAL_SIZE = "2";

function choose(name, value, usual) {
  if (value === usual) delete ROOT_ELEMENT.dataset[name];
  else ROOT_ELEMENT.dataset[name] = value;
  choices.keep(name, value === usual ? undefined : value);
  document.dispatchEvent(new CustomEvent("diglot:layout"));
}

function sizeButtons() {
  const group = make("div", { class: "aid", role: "group", "aria-label": said("size") });
  const change = (by) => {
    const place = SIZES.indexOf(ROOT_ELEMENT.dataset.size || USUAL_SIZE) + by;
    if (SIZES[place]) choose("size", SIZES[place], USUAL_SIZE);
  };
  const button = (label, by, name) => {
    const made = make("button", { type: "button", "aria-label": said(label), class: name }, said("letter"));
    made.addEventListener("click", () => change(by));
    return made;
  };
  group.append(make("span", { class: "label" }, said("size")), button("smaller", -1, "smaller"), button("larger", 1, "larger"));
  return group;
}

function choice(name, values, usual) {
  const set = make("fieldset", { class: "aid" }, make("legend", {}, said(name)));
  for (const value of values) {
    const input = make("input", { type: "radio", name: `aid-${name}`, value });
    input.checked = value === (ROOT_ELEMENT.dataset[name] || usual);
    input.addEventListener("change", () => choose(name, value, usual));
    set.append(make("label", {}, input, said(`${name}-${value}`)));
  }
  return set;
}

function keyList() {
  const keys = [
    ["j", "k", "sentences"],
    ["←", "→", "counterpart"],
    ["c", "", "cite"],
    ["Esc", "", "leave"],
  ];
  const list = make("dl", { class: "keys", "aria-label": said("keys") });
  for (const [one, other, what] of keys) {
    const names = [one, other].filter(Boolean).map((key) => make("kbd", { dir: "ltr" }, key));
    list.append(make("dt", {}, ...names), make("dd", {}, said(`keys-${what}`)));
  }
  return list;
}

function startAids(aids) {
  const panel = make("div", { class: "panel" }, sizeButtons());
  panel.append(choice("measure", ["narrow", "normal", "wide"], "normal"), choice("scheme", ["auto", "light", "dark"], "auto"));
  if (document.querySelector("article.document")) panel.append(keyList());
  aids.append(panel);
  aids.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !aids.open) return;
    event.preventDefault();
    aids.open = false;
    aids.querySelector("summary").focus();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!aids.contains(event.target)) aids.open = false;
  });
}

const aids = document.querySelector(".head .aids");
if (aids) startAids(aids);
