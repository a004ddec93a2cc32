/*---
title = "a list with a large text as JSON"
why = "The token shows which text stands there."
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
value = "[\"__ref_1\",\"none\"]"
---*/
const { r, note } = await callTool("report", {});
return JSON.stringify([r, note]);
