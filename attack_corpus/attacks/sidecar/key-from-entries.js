/*---
title = "a large text as an entry's key"
why = "Object.fromEntries makes keys of first members."
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
const s = Object.keys(Object.fromEntries([[r, 1]]))[0];
if (s.length > 64) await callTool("canary", {});
