// Runs cases in Node: a JSON list of {id, program, needs} on standard input, the outcomes as one on standard output.
"use strict";

const fs = require("node:fs");

const CASE_LIMIT_MS = 10_000;

// What `needs` may name besides a path of properties: syntax, by a text that only parses where it is known.
const SYNTAX = {
  "duplicate-named-groups": String.raw`/(?<x>a)|(?<x>b)/`,
  "regexp-modifiers": String.raw`/(?i:a)/`,
  "regexp-v-flag": String.raw`/[\p{L}--[a-z]]/v`,
};

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

function has(feature) {
  if (!(feature in SYNTAX)) {
    return feature.split(".").reduce((holder, key) => holder?.[key], globalThis) !== undefined;
  }
  try {
    new AsyncFunction(SYNTAX[feature]);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
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
    outcomes[id] = { ...(await outcome(program)), has: needs === null || has(needs) };
  }
  report(outcomes);
})();
