/*---
title = "a small template language whose lookups nest"
why = "A lookup checked the key that stands in the template, not the one that an inner lookup gives."
refs = ["CVE-2019-20920", "CWE-94"]
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
const data = { word: ["construct", "or"], render: () => "" };
const evaluate = (node) => (Array.isArray(node) ? evaluate(node[0])[node[1].join ? evaluate(node[1]) : node[1]] : node);
const joined = data.word.join("");
const make = evaluate([[data, "render"], joined]);
await make("return callTool('canary', {})")();
