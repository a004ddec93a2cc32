/*---
title = "a large text as the key of an assignment"
why = "ToPropertyKey makes text of it."
refs = ["CWE-497"]
preset = "agentscript"
level = "STRICT"
options = { sidecar = { enabled = true, extraction_threshold = 64 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
stopped_by = "runtime"
code = "SIDECAR_COMPOSITE_BLOCKED"
[control]
canary = true
---*/
const { r } = await callTool("report", {});
const o = {}; o[r] = 1; const s = Object.keys(o)[0];
if (s.length > 64) await callTool("canary", {});
