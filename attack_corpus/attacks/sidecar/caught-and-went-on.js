/*---
title = "the end of a run caught"
why = "A limit that is an exception is one that a script can catch."
refs = ["CWE-497"]
preset = "javascript"
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
try { r + "x"; } catch { } finally { await callTool("canary", {}); }
