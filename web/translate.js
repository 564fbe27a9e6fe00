// A text and its translation side by side, and what shaped it.
import { choices, field, h, languageSelect, notice } from "./ui.js";

/** After the last key, before the text is sent. */
const PAUSE_MS = 400;

export async function translateView({ service }) {
  const [languages, parallelData, terminologies] = await Promise.all([
    service.all("ListLanguages", "Languages"),
    service.all("ListParallelData", "ParallelDataPropertiesList"),
    service.all("ListTerminologies", "TerminologyPropertiesList"),
  ]);
  const kept = JSON.parse(sessionStorage.getItem("translate") ?? "{}");
  const source = languageSelect(languages, kept.source ?? "auto", true);
  const target = languageSelect(languages, kept.target ?? "es", false);
  const text = h("textarea", { maxlength: 10000, spellcheck: false });
  text.value = kept.text ?? "";
  const output = h("div", { class: "card output", tabindex: 0, role: "region", "aria-label": "Translation", "aria-live": "polite" });
  const about = h("div");
  const data = choices("Parallel data",
    parallelData.filter((one) => one.Status === "ACTIVE").map((one) => one.Name), kept.data);
  const terms = choices("Terminology", terminologies.map((one) => one.Name), kept.terms);

  let number = 0;
  let timer = 0;
  async function translate() {
    const mine = ++number;
    sessionStorage.setItem("translate", JSON.stringify({
      source: source.value, target: target.value, text: text.value,
      data: data.values(), terms: terms.values(),
    }));
    if (!text.value.trim()) {
      output.replaceChildren();
      about.replaceChildren();
      return;
    }
    output.setAttribute("aria-busy", "true");
    try {
      const answer = await translated();
      if (mine !== number) return;  // a newer text is on its way
      output.replaceChildren(h("pre", { class: "text", lang: target.value }, answer.TranslatedText));
      about.replaceChildren(...shapedBy(answer, source.value === "auto"));
    } catch (error) {
      if (mine === number) notice(error.message, true);
    } finally {
      output.removeAttribute("aria-busy");
    }
  }
  async function translated() {
    const input = {
      Text: text.value, SourceLanguageCode: source.value, TargetLanguageCode: target.value,
      TerminologyNames: terms.values(), ParallelDataNames: data.values(),
    };
    try {
      return await service.call("TranslateText", input);
    } catch (error) {
      if (error.type !== "DetectedLanguageLowConfidenceException") throw error;
      notice("Too short to tell the language for sure: choose it on the left.");
      return { TranslatedText: "" };
    }
  }
  const later = () => { clearTimeout(timer); timer = setTimeout(translate, PAUSE_MS); };
  text.addEventListener("input", later);
  const view = h("div", { onchange: later },
    h("div", { class: "panes" },
      h("div", {}, field("From", source), field("Text", text)),
      h("div", {}, field("To", target), h("div", { class: "field" }, h("span", {}, "Translation"), output))),
    data.element, terms.element, about);
  translate();
  return [h("h1", {}, "Translate"), view];
}

/** Detected language, human translations and terms that the translation follows. */
function shapedBy(answer, detected) {
  const parts = [];
  if (detected && answer.SourceLanguageCode) {
    parts.push(h("p", { class: "soft" }, `Detected language: ${answer.SourceLanguageCode}`));
  }
  const pairs = answer.AppliedParallelData ?? [];
  if (pairs.length > 0) {
    parts.push(h("h2", {}, "Shaped by parallel data"), h("ul", {}, pairs.map((pair) => h("li", {},
      `${Math.round(pair.Similarity * 100)}% `, h("span", { class: "soft" }, pair.Source), " → ", pair.Target))));
  }
  const terms = (answer.AppliedTerminologies ?? []).flatMap((one) => one.Terms);
  if (terms.length > 0) {
    parts.push(h("h2", {}, "Terms"), h("ul", {}, terms.map((term) =>
      h("li", {}, h("span", { class: "soft" }, term.SourceText), " → ", term.TargetText))));
  }
  return parts;
}
