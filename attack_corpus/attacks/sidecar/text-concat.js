/*---
title = "concat of a small text with a large one"
why = "A method joins where no operator stands."
refs = ["CWE-497"]
preset = "agentscript"
level = "SECURE"
options = { sidecar = { enabled = true, extraction_threshold = 64 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
stopped_by = "runtime"
code = "SIDECAR_COMPOSITE_BLOCKED"
[control]
canary = true
---*/
const { r } = await callTool("report", {});
const s = "x".concat(r);
if (s.length > 64) await callTool("canary", {});
