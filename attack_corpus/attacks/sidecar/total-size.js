/*---
title = "parts that are large together"
why = "The bytes of all texts of a run are bounded."
refs = ["CWE-497"]
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64, max_total_size = 500 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
stopped_by = "broker"
code = "SIDECAR_LIMIT_EXCEEDED"
[control]
value = 10
---*/
const { r } = await callTool("report", {});
const parts = [];
for (let i = 0; i < 10; i++) parts[i] = r.slice(i, i + 90);
return parts.length;
