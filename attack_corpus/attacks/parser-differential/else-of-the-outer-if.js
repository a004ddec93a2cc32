/*---
title = "an else that belongs to the outer of two ifs"
why = "Printed without braces it belongs to the inner one, and runs where it must not."
refs = ["CWE-436", "CWE-483", "ECMA-262 sec-if-statement"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "transform"
value = "untouched"
[control]
canary = true
script = """
if (true) if (false) Math.max(1, 2); else await callTool("canary", {});
"""
---*/
let state = "untouched";
if (state) {
  if (state === "touched") state = "seen";
} else await callTool("canary", {});
return state;
