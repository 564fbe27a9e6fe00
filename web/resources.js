// Parallel data and terminologies: list, create, update, download, delete.
import { action, confirmed, date, dropPlace, field, h, notice, save, state, table } from "./ui.js";

const BUCKET = "amts-console";
const FORMATS = { csv: "CSV", tsv: "TSV", tmx: "TMX" };
/** How often a list looks for changes while something is under way. */
const LOOK_MS = 1500;

/** The format of a file by its name; throws for others. */
function formatOf(file) {
  const format = FORMATS[file.name.split(".").pop().toLowerCase()];
  if (!format) throw new Error(`${file.name}: choose a .csv, .tsv or .tmx file`);
  return format;
}

const nameOf = (file) => file.name.replace(/\.[^.]*$/, "").replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");

const isBusy = (one) => ["CREATING", "DELETING"].includes(one.Status) || one.LatestUpdateAttemptStatus === "UPDATING";

async function download(service, address, name) {
  // A pre-signed address: the browser opens it without keys.
  const response = await fetch(new URL(address).pathname + new URL(address).search);
  if (!response.ok) throw new Error("The file could not be downloaded");
  save(name, await response.blob());
}

/** A form with a name and a place for one file. */
function uploadForm(label, create) {
  const name = h("input", { type: "text", pattern: "([A-Za-z0-9\\-]_?)+", required: true, maxlength: 256 });
  let file = null;
  const place = dropPlace("Drop a .csv, .tsv or .tmx file here, or choose one", ([first]) => {
    file = first;
    if (file && !name.value) name.value = nameOf(file);
  });
  const form = h("form", { class: "grid card", hidden: true, onsubmit: async (event) => {
    event.preventDefault();
    try {
      if (!file) throw new Error("Choose a file");
      await create(name.value, file, formatOf(file));
      form.reset();
      form.hidden = true;
      file = null;
    } catch (error) {
      notice(error.message, true);
    }
  } }, place, field("Name", name), h("button", { class: "main" }, label));
  return form;
}

/** Asks for one file and gives it. */
const chooseFile = () => new Promise((resolve) => {
  const input = h("input", { type: "file", accept: ".csv,.tsv,.tmx", onchange: () => resolve(input.files[0]) });
  input.click();
});

function page(title, button, form, place) {
  return [h("div", { class: "bar" }, h("h1", {}, title),
    h("button", { class: "main", type: "button", onclick: () => { form.hidden = !form.hidden; } }, button)),
  form, h("div", { style: "margin-top: 16px" }, place)];
}

export async function parallelDataView({ service, every }) {
  const place = h("div");
  let rows = [];

  const config = async (name, file) => ({
    Name: name,
    ParallelDataConfig: {
      S3Uri: await service.upload(BUCKET, `parallel-data/${crypto.randomUUID()}/${file.name}`, file),
      Format: formatOf(file),
    },
    ClientToken: crypto.randomUUID(),
  });
  const columns = [
    ["Name", (one) => one.Name],
    ["Status", (one) => [state(isBusy(one) && one.Status === "ACTIVE" ? "UPDATING" : one.Status),
      one.Message ? h("div", { class: "soft" }, one.Message) : null,
      one.LatestUpdateAttemptStatus === "FAILED" ? h("div", { class: "soft" }, "The last update failed") : null]],
    ["Languages", (one) => one.SourceLanguageCode ? `${one.SourceLanguageCode} → ${one.TargetLanguageCodes.join(", ")}` : "—"],
    ["Records", (one) => one.ImportedRecordCount === undefined ? "—"
      : `${one.ImportedRecordCount}` + (one.SkippedRecordCount + one.FailedRecordCount > 0
        ? ` (${one.SkippedRecordCount} skipped, ${one.FailedRecordCount} failed)` : "")],
    ["Updated", (one) => date(one.LastUpdatedAt)],
    ["Actions", (one) => [
      action("Update", async () => {
        await service.call("UpdateParallelData", await config(one.Name, await chooseFile()));
        await look();
      }),
      one.Status !== "ACTIVE" ? null : action("Download", async () => {
        const got = await service.call("GetParallelData", { Name: one.Name });
        await download(service, got.DataLocation.Location, `${one.Name}.${one.ParallelDataConfig.Format.toLowerCase()}`);
      }),
      action("Delete", async () => {
        if (!confirmed(`Delete the parallel data “${one.Name}”?`)) return;
        await service.call("DeleteParallelData", { Name: one.Name });
        await look();
      })]],
  ];
  async function look() {
    rows = await service.all("ListParallelData", "ParallelDataPropertiesList");
    place.replaceChildren(table("Parallel data", columns, rows,
      "No parallel data yet. It makes translations follow what people have translated before."));
  }
  await look();
  every(LOOK_MS, () => rows.some(isBusy) ? look() : null);
  const form = uploadForm("Create", async (name, file) => {
    await service.call("CreateParallelData", await config(name, file));
    await look();
  });
  return page("Parallel data", "Create parallel data", form, place);
}

const base64 = (file) => new Promise((resolve, reject) => {
  const reader = new FileReader();
  reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
  reader.onerror = () => reject(reader.error);
  reader.readAsDataURL(file);
});

export async function terminologyView({ service }) {
  const place = h("div");
  const put = async (name, file) => {
    await service.call("ImportTerminology", {
      Name: name, MergeStrategy: "OVERWRITE",
      TerminologyData: { File: await base64(file), Format: formatOf(file) },
    });
    await look();
  };
  const columns = [
    ["Name", (one) => one.Name],
    ["Languages", (one) => `${one.SourceLanguageCode} → ${one.TargetLanguageCodes.join(", ")}`],
    ["Terms", (one) => String(one.TermCount)],
    ["Updated", (one) => date(one.LastUpdatedAt)],
    ["Actions", (one) => [
      action("Update", async () => put(one.Name, await chooseFile())),
      action("Download", async () => {
        const got = await service.call("GetTerminology", { Name: one.Name });
        await download(service, got.TerminologyDataLocation.Location, `${one.Name}.${one.Format.toLowerCase()}`);
      }),
      action("Delete", async () => {
        if (!confirmed(`Delete the terminology “${one.Name}”?`)) return;
        await service.call("DeleteTerminology", { Name: one.Name });
        await look();
      })]],
  ];
  async function look() {
    const rows = await service.all("ListTerminologies", "TerminologyPropertiesList");
    place.replaceChildren(table("Terminology", columns, rows,
      "No terminology yet. It says what a term must become."));
  }
  await look();
  return page("Terminology", "Create terminology", uploadForm("Create", put), place);
}
