/*---
title = "the name constructor alone, in a with over a function"
why = "The check looked at member accesses; with makes a member of a bare name."
refs = ["CVE-2026-1470", "CWE-95"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
on = "sloppy"
canary = true
---*/
with (() => {}) {
  await constructor("return callTool('canary', {})")();
}
