// Elements, notices and the few shapes that all views share. Text only ever becomes text nodes.

/** An element: h("a", {href: "#"}, "text", child, …). on… attributes are listeners. */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (typeof value === "boolean") element.toggleAttribute(key, value);
    else if (value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

let hide = 0;
/** Tells something at the foot of the page, to screen readers too. */
export function notice(text, bad = false) {
  const place = document.getElementById("notice");
  place.className = bad ? "bad" : "";
  place.textContent = text;
  clearTimeout(hide);
  hide = setTimeout(() => { place.textContent = ""; }, bad ? 10000 : 4000);
}

/** A button whose work may fail and is not begun twice at once. */
export function action(label, work, attributes = {}) {
  const button = h("button", { type: "button", ...attributes, onclick: async () => {
    button.disabled = true;
    try {
      await work();
    } catch (error) {
      notice(error.message, true);
    } finally {
      button.disabled = false;
    }
  } }, label);
  return button;
}

/** A table that becomes cards on narrow screens. columns: [heading, (row) => child or children]. */
export function table(caption, columns, rows, empty) {
  if (rows.length === 0) return h("p", { class: "card soft" }, empty);
  return h("table", { class: "list", "aria-label": caption },
    h("thead", {}, h("tr", {}, columns.map(([name]) => h("th", { scope: "col" }, name)))),
    h("tbody", {}, rows.map((row) => h("tr", {}, columns.map(([name, cell]) =>
      h("td", { "data-name": name, class: name === "Actions" ? "acts" : "" }, cell(row)))))));
}

const KINDS = {
  ACTIVE: "good", COMPLETED: "good", FAILED: "bad", COMPLETED_WITH_ERROR: "bad", STOPPED: "soft",
};
/** A state in words and colour: "COMPLETED_WITH_ERROR" -> "Completed with error". */
export function state(name) {
  const words = name.replaceAll("_", " ").toLowerCase();
  return h("span", { class: "state " + (KINDS[name] ?? "busy") }, words[0].toUpperCase() + words.slice(1));
}

export const date = (seconds) => seconds ? new Date(seconds * 1000).toLocaleString() : "—";

let ids = 0;
/** A labelled control. */
export function field(label, control) {
  control.id ||= "field-" + ++ids;
  return h("div", { class: "field" }, h("label", { for: control.id }, label), control);
}

/** Choices of names, several at once. Gives the element and what is chosen. */
export function choices(legend, names, chosen = []) {
  const boxes = names.map((name) => h("input", { type: "checkbox", value: name, checked: chosen.includes(name) }));
  return {
    element: names.length === 0 ? null : h("fieldset", {}, h("legend", {}, legend),
      boxes.map((box) => h("label", {}, box, box.value))),
    values: () => boxes.filter((box) => box.checked).map((box) => box.value),
  };
}

export const languageSelect = (languages, value, auto) => {
  const select = h("select", {}, auto ? h("option", { value: "auto" }, "Detect language") : null,
    languages.map((one) => h("option", { value: one.LanguageCode }, `${one.LanguageName} (${one.LanguageCode})`)));
  select.value = value;
  return select;
};

/** Saves bytes as a file of the user's. */
export function save(name, blob) {
  const link = h("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** A place for files: by drag and drop, or by choosing. `taken` gets a list of File. */
export function dropPlace(label, taken, multiple) {
  const input = h("input", { type: "file", multiple, onchange: () => taken([...input.files]) });
  const place = h("div", { class: "drop",
    ondragover: (event) => { event.preventDefault(); place.classList.add("over"); },
    ondragleave: () => place.classList.remove("over"),
    ondrop: (event) => {
      event.preventDefault();
      place.classList.remove("over");
      input.files = event.dataTransfer.files;  // the control shows what was dropped
      taken([...input.files]);
    } }, field(label, input));
  return place;
}

/** Asks before something is lost; true if the user agrees. */
export const confirmed = (question) => window.confirm(question);
