/*---
title = "a list with a large text, added to a text"
why = "A list becomes text through its own join."
refs = ["CWE-497"]
preset = "agentscript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
stopped_by = "runtime"
code = "SIDECAR_COMPOSITE_BLOCKED"
[control]
canary = true
---*/
const { r } = await callTool("report", {});
const s = [r] + "";
if (s.length > 64) await callTool("canary", {});
