/*---
title = "a large text as an error's message"
why = "The constructor makes text of the message, and the message is readable."
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
const s = new Error(r).message;
if (s.length > 64) await callTool("canary", {});
