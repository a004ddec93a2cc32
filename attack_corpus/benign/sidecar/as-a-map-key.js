/*---
title = "a large text as the key of a map"
why = "Keys of maps are values, not texts."
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
value = 1
---*/
const { r, note } = await callTool("report", {});
return new Map([[r, 1]]).get(r.slice(0));
