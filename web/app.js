// The console: which view is shown, and the keys of who uses it.
import { Service } from "./aws.js";
import { field, h, notice } from "./ui.js";
import { jobsView, jobView, newJobView, compareView } from "./jobs.js";
import { parallelDataView, terminologyView } from "./resources.js";
import { translateView } from "./translate.js";

const VIEWS = [
  [/^#\/translate$/, translateView],
  [/^#\/jobs$/, jobsView],
  [/^#\/jobs\/new$/, newJobView],
  [/^#\/jobs\/([0-9a-f]+)$/, jobView],
  [/^#\/jobs\/([0-9a-f]+)\/([^/]+)\/(.+)$/, compareView],
  [/^#\/parallel-data$/, parallelDataView],
  [/^#\/terminology$/, terminologyView],
];

const main = document.getElementById("main");
const signOut = document.getElementById("sign-out");
let service = null;
let leave = () => {};

function signInView(config) {
  const id = h("input", { type: "text", autocomplete: "username", required: true });
  const secret = h("input", { type: "password", autocomplete: "current-password", required: true });
  main.replaceChildren(h("h1", {}, "Sign in"),
    h("form", { class: "grid card", onsubmit: async (event) => {
      event.preventDefault();
      const candidate = new Service({ id: id.value.trim(), secret: secret.value.trim() }, config.region);
      try {
        await candidate.call("ListLanguages", { MaxResults: 1 });
        service = candidate;
        signOut.hidden = false;
        notice("");
        show();
      } catch (error) {
        notice(error.message, true);
      }
    } },
    h("p", { class: "soft" }, "With an access key of this server. It stays in this page's memory and is gone when you leave."),
    field("Access key id", id), field("Secret access key", secret),
    h("button", { class: "main" }, "Sign in")));
  id.focus();
}

async function show() {
  leave();
  leave = () => {};
  if (!service) return signInView(config);
  const hash = location.hash || "#/translate";
  for (const link of document.querySelectorAll("header nav a")) {
    if (hash.startsWith(link.hash)) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  const [pattern, view] = VIEWS.find(([one]) => one.test(hash)) ?? [/^/, translateView];
  const parts = pattern.exec(hash).slice(1).map(decodeURIComponent);
  main.replaceChildren(h("p", { class: "soft" }, "Loading…"));
  try {
    const timers = [];
    const every = (ms, work) => {
      const timer = setInterval(() => Promise.resolve(work()).catch((error) => {
        clearInterval(timer);
        notice(error.message, true);
      }), ms);
      timers.push(timer);
    };
    leave = () => timers.forEach(clearInterval);
    main.replaceChildren(...await view({ service, every, config }, ...parts));
    document.title = `${main.querySelector("h1").textContent} · AMTS`;
    main.focus({ preventScroll: true });
  } catch (error) {
    main.replaceChildren(h("h1", {}, "This cannot be shown"), h("p", {}, error.message));
  }
}

signOut.addEventListener("click", () => {
  service = null;
  signOut.hidden = true;
  show();
});
window.addEventListener("hashchange", show);

const config = await (await fetch("config.json")).json();
if (!config.auth) service = new Service(null, config.region);
if (config.auth && !crypto.subtle) {
  main.replaceChildren(h("h1", {}, "This page needs HTTPS"),
    h("p", {}, "Browsers sign requests only over HTTPS, or on the machine itself."));
} else {
  show();
}
