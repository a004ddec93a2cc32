/*---
title = "a large text compared with another by order"
why = "An order needs the content, which is bounded as a spread is."
refs = ["CWE-497"]
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64, max_resolved_size = 80 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
stopped_by = "broker"
code = "SIDECAR_LIMIT_EXCEEDED"
[control]
value = true
---*/
const { r } = await callTool("report", {});
return r < "b";
