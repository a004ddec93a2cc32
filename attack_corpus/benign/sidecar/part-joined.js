/*---
title = "a part of a large text in a template"
why = "A small part is ordinary text."
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
value = "<account>a"
---*/
const { r, note } = await callTool("report", {});
return `<${r.slice(0, 7)}>` + r[0];
