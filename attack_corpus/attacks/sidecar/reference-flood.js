/*---
title = "very many parts of a large text"
why = "Each part that is large is kept in the host."
refs = ["CWE-497"]
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64, max_reference_count = 10 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
stopped_by = "broker"
code = "SIDECAR_LIMIT_EXCEEDED"
[control]
value = 1400
---*/
const { r } = await callTool("report", {});
let n = 0;
for (let i = 0; i < 20; i++) n += r.slice(i, i + 70).length;
return n;
