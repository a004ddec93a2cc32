/*---
title = "a large text measured"
why = "Length needs no content."
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
value = 112
---*/
const { r, note } = await callTool("report", {});
return r.length;
