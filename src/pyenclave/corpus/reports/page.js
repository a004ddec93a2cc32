
"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const form = document.getElementById("filters");
  const names = ["text", "category", "layer", "verdict", "preset", "level"];
  const NONE = "none";

  // Text only, and never markup: what is shown are attacks.
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  // Characters that are not seen, or that turn the direction of others, are written out.
  const UNSEEN = /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]|\p{Cs}|[\u{e0000}-\u{e0fff}]/gu;
  const visible = (text) => {
    const parts = [];
    let at = 0;
    for (const found of text.matchAll(UNSEEN)) {
      const code = found[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
      parts.push(text.slice(at, found.index), make("span", { className: "unseen", textContent: "U+" + code }));
      at = found.index + found[0].length;
    }
    return [...parts, text.slice(at)];
  };

  const trials = data.trials.map((trial, index) => {
    const about = data.cases[trial.case];
    return { ...trial, about, index, category: about.category, layer: trial.layer ?? NONE,
      text: [trial.case, about.title, about.why, ...about.refs, trial.observed, ...trial.reasons, about.source]
        .join("\n").toLowerCase() };
  });

  const showTotals = () => {
    const list = document.getElementById("totals");
    for (const [name, count] of Object.entries(data.totals)) {
      const bad = count > 0 && (name === "failed" || name === "false_positives");
      list.append(make("li", { className: bad ? "bad" : "" }, make("b", {}, String(count)), name.replaceAll("_", " ")));
    }
  };

  const cell = (count, of, filters, label) => {
    if (count === 0) return make("td", { className: "none" }, "\u00b7");
    const button = make("button", { type: "button", onclick: () => choose(filters) }, String(count));
    button.setAttribute("aria-label", `${label}: ${count}`);
    button.dataset.filters = new URLSearchParams(filters).toString();
    return make("td", { className: of ? `heat${Math.ceil(8 * count / of)}` : "" }, button);
  };

  const showMatrix = () => {
    const attacks = trials.filter((trial) => trial.about.kind === "attack");
    const good = attacks.filter((trial) => trial.verdict !== "failed");
    const layers = data.layers.filter((layer) => good.some((trial) => trial.layer === layer));
    const head = make("tr", {}, make("th", {}, "category"), ...[...layers, "failed"].map((name) => make("th", { scope: "col" }, name)));
    const row = (name, members, filters, className) => {
      const count = (layer) => members.filter((trial) => trial.verdict !== "failed" && trial.layer === layer).length;
      const failed = members.filter((trial) => trial.verdict === "failed").length;
      const last = cell(failed, 0, { ...filters, verdict: "failed" }, `${name}, failed`);
      last.classList.add("fail");
      return make("tr", { className }, make("th", { scope: "row" }, name),
        ...layers.map((layer) => cell(count(layer), members.length, { ...filters, layer }, `${name}, ${layer}`)), last);
    };
    const categories = [...new Set(attacks.map((trial) => trial.category))].sort();
    const rows = categories.map((category) =>
      row(category, attacks.filter((trial) => trial.category === category), { category }, ""));
    document.getElementById("matrix").append(make("thead", {}, head),
      make("tbody", {}, ...rows, row("all", attacks, {}, "sum")));
  };

  const showOptions = () => {
    for (const name of names.slice(1)) {
      const values = [...new Set(trials.map((trial) => trial[name]))];
      if (name === "layer") values.sort((a, b) => data.layers.indexOf(a) - data.layers.indexOf(b));
      else values.sort();
      form.elements[name].append(new Option("all", ""), ...values.map((value) => new Option(value, value)));
    }
  };

  const runTable = (trial) => make("table", { className: "runs" },
    make("thead", {}, make("tr", {}, ...["switched off", "stopped by", "codes"].map((name) => make("th", { scope: "col" }, name)))),
    make("tbody", {}, ...trial.runs.map((run) => make("tr", { className: run.stopped ? "" : "open" },
      make("td", {}, run.off.join(", ") || "nothing"),
      make("td", {}, run.stopped ? run.by ?? "harmless" : `not stopped${run.by ? ` (${run.by})` : ""}`),
      make("td", {}, [...new Set(run.codes)].join(", "))))));

  const fill = (trial) => {
    const { about } = trial;
    const body = make("div", { className: "body" }, make("p", {}, ...visible(about.why)));
    const say = (name, text) => text && body.append(make("p", {}, make("b", {}, `${name}: `), ...visible(text)));
    if (trial.reasons.length > 0) {
      body.append(make("ul", { className: "reasons" }, ...trial.reasons.map((reason) => make("li", {}, ...visible(reason)))));
    }
    say("Seen", `${trial.observed}, after ${trial.ms} ms`);
    if (trial.depth !== null) say("Depth", `${trial.depth}${trial.stops.length ? ` (${trial.stops.join(", ")})` : ""}`);
    say("Unprotected", trial.control);
    say("References", about.refs.join(", "));
    if (trial.runs.length > 0) body.append(runTable(trial));
    const sources = [...about.before, about.source].map((text) => make("pre", { tabIndex: 0 }, ...visible(text)));
    body.append(...sources);
    return body;
  };

  const entries = trials.map((trial) => {
    const verdict = [trial.fault ?? trial.verdict, trial.layer === NONE ? null : trial.layer,
      trial.depth === null ? null : `depth ${trial.depth}`].filter((word) => word !== null).join(" \u00b7 ");
    const summary = make("summary", {}, make("span", { className: "title" }, ...visible(trial.about.title)),
      make("span", { className: "verdict" }, verdict),
      make("span", { className: "id" }, `${trial.case}  [${trial.preset}, ${trial.level}]`));
    const entry = make("details", { className: trial.verdict }, summary);
    entry.addEventListener("toggle", () => { if (entry.open && entry.children.length === 1) entry.append(fill(trial)); });
    return entry;
  });

  const filter = () => {
    const wanted = Object.fromEntries(names.map((name) => [name, form.elements[name].value]));
    const text = wanted.text.trim().toLowerCase();
    const matches = (trial) => names.slice(1).every((name) => !wanted[name] || trial[name] === wanted[name]) && trial.text.includes(text);
    let shown = 0;
    for (const trial of trials) {
      const isShown = matches(trial);
      entries[trial.index].hidden = !isShown;
      shown += isShown;
    }
    document.getElementById("count").textContent = `${shown} of ${trials.length} trials`;
    const set = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value)).toString();
    for (const button of document.querySelectorAll("#matrix button")) button.classList.toggle("on", button.dataset.filters === set);
    return set;
  };

  const choose = (filters) => {
    for (const name of names) form.elements[name].value = filters[name] ?? "";
    remember();
    document.getElementById("cases-title").scrollIntoView();
  };

  const remember = () => history.replaceState(null, "", `#${filter()}`);

  const recall = () => {
    const given = new URLSearchParams(location.hash.slice(1));
    for (const name of names) form.elements[name].value = given.get(name) ?? "";
    for (const select of form.querySelectorAll("select")) if (select.selectedIndex < 0) select.value = "";
    filter();
    const open = Number(given.get("open") ?? -1);
    if (open in entries) entries[open].open = true;
  };

  showTotals();
  showMatrix();
  showOptions();
  document.getElementById("cases").append(...entries);
  form.addEventListener("input", remember);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(remember));
  addEventListener("hashchange", recall);
  recall();
})();
