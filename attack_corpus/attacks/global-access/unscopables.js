/*---
title = "a with statement steered by Symbol.unscopables"
why = "The list decides at run time which names are the object's."
refs = ["CWE-668", "ECMA-262 sec-symbol.unscopables"]
preset = "javascript"
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
on = "sloppy"
canary = true
---*/
const trap = { callTool: () => "decoy", [Symbol.unscopables]: { callTool: true } };
with (trap) {
  await callTool("canary", {});
}
