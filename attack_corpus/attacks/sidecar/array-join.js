/*---
title = "join of a list with a large text"
why = "The list's method makes text of each member."
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
const s = [r, "x"].join("");
if (s.length > 64) await callTool("canary", {});
