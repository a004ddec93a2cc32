/*---
title = "very many questions about a large text"
why = "Each question costs the host something."
refs = ["CWE-497"]
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64 }, max_iterations = 10 }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
stopped_by = "broker"
code = "SIDECAR_LIMIT_EXCEEDED"
[control]
value = 194000
---*/
const { r } = await callTool("report", {});
let n = 0;
Array(2000).fill(0).map((_, i) => { n += r.charCodeAt(0); });
return n;
