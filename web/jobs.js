// Batch jobs: list with live progress, start by upload, stop, results side by side.
import { parseAddress } from "./aws.js";
import { action, choices, date, dropPlace, field, h, languageSelect, notice, save, state, table } from "./ui.js";

const BUCKET = "amts-console";
const LOOK_MS = 1000;
const ACTIVE = ["SUBMITTED", "IN_PROGRESS", "STOP_REQUESTED"];
const MOST_TARGETS = 10;
/** By the end of a name; the server knows further ones by themselves. */
const HTML = /\.x?html?$/i;

const isActive = (job) => ACTIVE.includes(job.JobStatus);

function progress(job) {
  const { InputDocumentsCount: all, TranslatedDocumentsCount: done, DocumentsWithErrorsCount: failed } = job.JobDetails;
  const words = `${done} of ${all}` + (failed ? `, ${failed} with errors` : "");
  return [isActive(job) && all > 0 ? h("progress", { max: all, value: done + failed, "aria-label": words }) : null, " ", words];
}

const stopButton = (service, job, look) => job.JobStatus === "SUBMITTED" || job.JobStatus === "IN_PROGRESS"
  ? action("Stop", async () => {
    await service.call("StopTextTranslationJob", { JobId: job.JobId });
    await look();
  }) : null;

export async function jobsView({ service, every }) {
  const place = h("div");
  let rows = [];
  const columns = [
    ["Job", (job) => h("a", { href: `#/jobs/${job.JobId}` }, job.JobName ?? job.JobId)],
    ["Status", (job) => [state(job.JobStatus), job.Message ? h("div", { class: "soft" }, job.Message) : null]],
    ["Languages", (job) => `${job.SourceLanguageCode} → ${job.TargetLanguageCodes.join(", ")}`],
    ["Documents", progress],
    ["Submitted", (job) => date(job.SubmittedTime)],
    ["Actions", (job) => stopButton(service, job, look)],
  ];
  async function look() {
    rows = (await service.call("ListTextTranslationJobs", { MaxResults: 100 })).TextTranslationJobPropertiesList;
    place.replaceChildren(table("Jobs", columns, rows, "No jobs yet."));
  }
  await look();
  every(LOOK_MS, () => rows.some(isActive) ? look() : null);
  return [h("div", { class: "bar" }, h("h1", {}, "Jobs"), h("a", { href: "#/jobs/new" }, h("button", { class: "main", type: "button", tabindex: -1 }, "New job"))), place];
}

export async function newJobView({ service }) {
  const [languages, parallelData, terminologies] = await Promise.all([
    service.all("ListLanguages", "Languages"),
    service.all("ListParallelData", "ParallelDataPropertiesList"),
    service.all("ListTerminologies", "TerminologyPropertiesList"),
  ]);
  const files = new Map();
  const list = h("ul");
  const place = dropPlace("Drop documents here, or choose them", (more) => {
    for (const file of more) files.set(file.webkitRelativePath || file.name, file);
    list.replaceChildren(...[...files.keys()].map((name) => h("li", {}, name, " ",
      h("button", { type: "button", "aria-label": `Remove ${name}`, onclick: (event) => {
        files.delete(name);
        event.target.parentElement.remove();
      } }, "×"))));
  }, true);
  const name = h("input", { type: "text", maxlength: 256 });
  const source = languageSelect(languages, "en", true);
  const targets = choices("To", languages.map((one) => one.LanguageCode));
  const data = choices("Parallel data", parallelData.filter((one) => one.Status === "ACTIVE").map((one) => one.Name));
  const terms = choices("Terminology", terminologies.map((one) => one.Name));
  const bar = h("progress", { hidden: true, "aria-label": "Uploading" });

  async function start(event) {
    event.preventDefault();
    try {
      if (files.size === 0) throw new Error("Choose the documents to translate");
      const chosen = targets.values();
      if (chosen.length === 0 || chosen.length > MOST_TARGETS) throw new Error("Choose from 1 to 10 languages to translate to");
      const folder = `in/${crypto.randomUUID()}/`;
      Object.assign(bar, { hidden: false, max: files.size, value: 0 });
      for (const [path, file] of files) {
        await service.upload(BUCKET, folder + path, file);
        bar.value += 1;
      }
      const job = await service.call("StartTextTranslationJob", {
        ...(name.value && { JobName: name.value }),
        InputDataConfig: {
          S3Uri: `s3://${BUCKET}/${folder}`,
          ContentType: [...files.keys()].every((one) => HTML.test(one)) ? "text/html" : "text/plain",
        },
        OutputDataConfig: { S3Uri: `s3://${BUCKET}/out/` },
        DataAccessRoleArn: "arn:aws:iam::000000000000:role/console",
        SourceLanguageCode: source.value, TargetLanguageCodes: chosen,
        ParallelDataNames: data.values(), TerminologyNames: terms.values(),
        ClientToken: crypto.randomUUID(),
      });
      location.hash = `#/jobs/${job.JobId}`;
    } catch (error) {
      bar.hidden = true;
      notice(error.message, true);
    }
  }
  return [h("h1", {}, "New job"), h("form", { class: "grid card", onsubmit: start }, place, list,
    field("Name (may be empty)", name), field("From", source), targets.element, data.element, terms.element,
    bar, h("button", { class: "main" }, "Start"))];
}

export async function jobView({ service, every }, id) {
  const place = h("div");
  let job = null;
  async function look() {
    job = (await service.call("DescribeTextTranslationJob", { JobId: id })).TextTranslationJobProperties;
    const rows = isActive(job) || job.JobStatus === "FAILED" ? [] : await results(service, job);
    place.replaceChildren(facts(job), h("p", {}, stopButton(service, job, look) ?? ""),
      h("h2", {}, "Results"), table("Results", columns(service, id), rows,
        isActive(job) ? "The results stand here when the job has ended." : "There are no results."));
  }
  await look();
  every(LOOK_MS, () => isActive(job) ? look() : null);
  return [h("h1", {}, job.JobName ?? "Job"), place];
}

function facts(job) {
  const rows = [
    ["Status", [state(job.JobStatus), job.Message ? ` ${job.Message}` : ""]],
    ["Documents", progress(job)],
    ["Languages", `${job.SourceLanguageCode} → ${job.TargetLanguageCodes.join(", ")}`],
    ["Parallel data", (job.ParallelDataNames ?? []).join(", ") || "—"],
    ["Terminology", (job.TerminologyNames ?? []).join(", ") || "—"],
    ["Input", job.InputDataConfig.S3Uri], ["Output", job.OutputDataConfig.S3Uri],
    ["Submitted", date(job.SubmittedTime)], ["Ended", date(job.EndTime)], ["Id", job.JobId],
  ];
  return h("dl", { class: "card" }, rows.flatMap(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]));
}

/** One row a document and language, from the job's details. */
async function results(service, job) {
  const all = await Promise.all(job.TargetLanguageCodes.map(async (target) => {
    const details = JSON.parse(await service.getText(
      `${job.OutputDataConfig.S3Uri}details/${target}.auxiliary-translation-details.json`));
    return details.details.map((one) => ({ ...one, target, output: job.OutputDataConfig.S3Uri }));
  }));
  return all.flat();
}

const columns = (service, id) => [
  ["Document", (one) => one.sourceFile],
  ["Language", (one) => one.target],
  ["Result", (one) => one.targetFile ? state("COMPLETED")
    : [state("FAILED"), h("div", { class: "soft" }, one.auxiliaryData.error.errorMessage)]],
  ["Actions", (one) => one.targetFile ? [
    h("a", { href: `#/jobs/${id}/${one.target}/${encodeURIComponent(one.sourceFile)}` }, "Compare"),
    action("Download", async () => {
      const { bucket, key } = parseAddress(one.output + one.targetFile);
      save(one.targetFile.split("/").pop(), await (await service.s3("GET", bucket, key)).blob());
    })] : null],
];

export async function compareView({ service }, id, target, name) {
  const job = (await service.call("DescribeTextTranslationJob", { JobId: id })).TextTranslationJobProperties;
  const slash = name.lastIndexOf("/") + 1;
  const input = job.InputDataConfig.S3Uri.replace(/\/?$/, "/");
  const [source, translation] = await Promise.all([
    service.getText(input + name),
    service.getText(`${job.OutputDataConfig.S3Uri}${name.slice(0, slash)}${target}.${name.slice(slash)}`),
  ]);
  return [h("h1", {}, name), h("p", {}, h("a", { href: `#/jobs/${id}` }, "← The job")),
    h("div", { class: "panes" },
      h("section", { class: "card", "aria-label": "Source" }, h("pre", { class: "text", lang: job.SourceLanguageCode }, source)),
      h("section", { class: "card", "aria-label": "Translation" }, h("pre", { class: "text", lang: target }, translation)))];
}
