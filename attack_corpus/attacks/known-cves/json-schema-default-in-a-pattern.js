/*---
title = "defaults filled in through a pattern's computed key"
why = "What fills in missing values writes through a key of the schema, and a pattern as a target is an assignment, too."
refs = ["CVE-2021-3918", "CWE-1321"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[under.javascript]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const schema = JSON.parse('{"properties": {"__proto__": {"default": {"admin": true}}}}');
const instance = {};
for (const [key, { default: given }] of Object.entries(schema.properties)) {
  for (const inner of Object.keys(given)) [instance[key][inner]] = [given[inner]];
}
if ({}.admin) await callTool("canary", {});
