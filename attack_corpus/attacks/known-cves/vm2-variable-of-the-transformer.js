/*---
title = "a catch whose variable has the name that the transformer uses"
why = "The check that is put into each catch passes over a variable that it takes for its own."
refs = ["CVE-2023-29199", "CWE-913"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "RESERVED_PREFIX"
[control]
canary = true
---*/
const dig = () => dig();
try {
  dig();
} catch (__ag_caught) {
  await __ag_caught.constructor.constructor("return callTool('canary', {})")();
}
