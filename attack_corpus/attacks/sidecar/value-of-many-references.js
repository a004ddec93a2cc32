/*---
title = "a value with the same large text many times"
why = "A small message grows where references are replaced."
refs = ["CWE-497"]
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64, max_resolved_size = 100000 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
stopped_by = "broker"
code = "SIDECAR_LIMIT_EXCEEDED"
[control]
bytes = 500000
---*/
const { r } = await callTool("report", {});
return Array(5000).fill(r);
