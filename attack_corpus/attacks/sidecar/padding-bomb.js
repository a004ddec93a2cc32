/*---
title = "a large text padded to thirty million characters"
why = "The host would make the text in its own memory."
refs = ["CWE-497"]
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
stopped_by = "broker"
code = "SIDECAR_LIMIT_EXCEEDED"
[control]
value = 30000000
---*/
const { r } = await callTool("report", {});
return r.padEnd(3e7).length;
