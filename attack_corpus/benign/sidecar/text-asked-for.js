/*---
title = "String of a large text"
why = "A text is its own text."
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
value = "ACCOUNT112"
---*/
const { r, note } = await callTool("report", {});
return String(r).toUpperCase().slice(0, 7) + r.toString().length;
