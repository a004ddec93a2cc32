/*---
title = "a large text split"
why = "The pieces are small and ordinary."
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
value = "account 4711, balance 9000."
---*/
const { r, note } = await callTool("report", {});
return r.split("; ").map((line) => line + ".")[1];
