// Runs cases in Node: a JSON list of {id, program, needs} on standard input, the outcomes as one on standard output.
"use strict";

const fs = require("node:fs");
const process = require("node:process");

const CASE_LIMIT_MS = 10_000;

// What `needs` may name besides a path of properties such as Map.groupBy: a text that is no program, or throws, where
// the feature is lacking.
const FEATURES = {
  "duplicate named groups": String.raw`/(?<x>a)|(?<x>b)/`,
  "iterator helpers": "Iterator.prototype.map.name",
  "regular expression modifiers": String.raw`/(?i:a)/`,
  "the methods of Set for sets": "Set.prototype.union.name",
};
const PATH = /^\w+(\.\w+)*$/;

// The globals of the preset javascript, as js_runtime/permits.json lists them; Node's own are none of the language.
const { globals, cases } = JSON.parse(fs.readFileSync(0, "utf8"));
const report = (outcomes) => fs.writeSync(1, JSON.stringify(outcomes));
const AsyncFunction = (async () => {}).constructor;
const { setTimeout: later, clearTimeout: never } = globalThis;

for (const name of Reflect.ownKeys(globalThis)) {
  if (!globals.includes(name)) delete globalThis[name];
}
// What a case prints would stand between the outcomes.
globalThis.console = Object.fromEntries(["log", "info", "warn", "error", "debug"].map((name) => [name, () => {}]));

async function has(feature) {
  if (feature in FEATURES) return "value" in (await outcome(FEATURES[feature]));
  if (!PATH.test(feature)) throw new Error(`no such feature: ${feature}`);
  let holder = globalThis;
  for (const key of feature.split(".")) {
    if (!(key in holder)) return false;
    holder = holder[key];
  }
  return true;
}

async function outcome(program) {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = later(() => reject(new Error("it did not end")), CASE_LIMIT_MS);
  });
  try {
    const main = new AsyncFunction(`"use strict";\n${program}\n`);
    return { value: JSON.stringify(await Promise.race([main(), limit])) ?? "null" };
  } catch (error) {
    return { error: String(error) };
  } finally {
    never(timer);
  }
}

(async () => {
  const outcomes = {};
  for (const { id, program, needs } of cases) {
    outcomes[id] = { ...(await outcome(program)), has: needs === null || (await has(needs)) };
  }
  report(outcomes);
})().catch((error) => {
  fs.writeSync(2, String(error));
  process.exitCode = 1;
});
