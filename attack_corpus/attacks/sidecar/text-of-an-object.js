/*---
title = "a large text as the text of an object"
why = "toString of the script's own hands it to the engine, which takes no object for text."
refs = ["CWE-497"]
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const { r } = await callTool("report", {});
const s = { toString: () => r } + "";
if (s.length > 64) await callTool("canary", {});
