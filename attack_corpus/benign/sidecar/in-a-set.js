/*---
title = "a large text twice in a set"
why = "Equal texts are one reference."
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
value = 2
---*/
const { r, note } = await callTool("report", {});
return new Set([r, r.slice(0), note]).size;
