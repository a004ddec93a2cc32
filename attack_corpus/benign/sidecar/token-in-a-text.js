/*---
title = "a text that speaks of tokens"
why = "A script may hold any text."
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
value = "__ref_1,a __ref_2 b"
---*/
const { r, note } = await callTool("report", {});
return ["__ref_1", "a __ref_2 b"].join();
