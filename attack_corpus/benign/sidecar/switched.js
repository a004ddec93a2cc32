/*---
title = "a switch over a large text"
why = "Cases compare contents."
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
value = 2
---*/
const { r, note } = await callTool("report", {});
switch (r) { case note: return 1; case r.slice(0): return 2; default: return 3; }
