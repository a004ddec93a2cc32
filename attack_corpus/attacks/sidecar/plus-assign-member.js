/*---
title = "a large text added to a property"
why = "The target is read and written in one step."
refs = ["CWE-497"]
preset = "secure"
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
const o = { s: "" }; o["s"] += r; const s = o.s;
if (s.length > 64) await callTool("canary", {});
