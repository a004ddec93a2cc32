/*---
title = "a large literal of the script joined"
why = "A literal beside plus stays text."
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
value = 116
---*/
const { r, note } = await callTool("report", {});
return ("account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; " + note).length;
