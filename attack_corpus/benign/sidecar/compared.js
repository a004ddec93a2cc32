/*---
title = "a large text compared"
why = "Equality is by content."
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
value = [true, false, false, true, "string"]
---*/
const { r, note } = await callTool("report", {});
return [r === r.slice(0), r === "x", r == note, r !== r.trim(), typeof r];
