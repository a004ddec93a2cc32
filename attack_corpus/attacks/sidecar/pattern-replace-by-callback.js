/*---
title = "a large text through a pattern's callback"
why = "RegExp.prototype[Symbol.replace] makes text of the answer."
refs = ["CWE-497"]
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
stopped_by = "runtime"
code = "SIDECAR_COMPOSITE_BLOCKED"
[control]
canary = true
---*/
const { r } = await callTool("report", {});
const s = "#".replace(/#/, () => r);
if (s.length > 64) await callTool("canary", {});
