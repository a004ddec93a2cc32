/*---
title = "a loop inside the hole of a template"
why = "To a scanner that skips strings the whole template is text, code in its holes included."
refs = ["CWE-835", "CWE-436", "ECMA-262 sec-template-literals"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
canary = true
---*/
const text = `${(() => { let n = 0; for (; n < 2000; n++) { Math.max(n, 0); } return n; })()}`;
await callTool("canary", { text });
