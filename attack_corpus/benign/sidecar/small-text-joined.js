/*---
title = "small texts of a tool joined"
why = "Only large texts are references."
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
value = "none!nonenone1"
---*/
const { r, note } = await callTool("report", {});
return note + "!" + `${note}` + [note, 1].join("");
