/*---
title = "a large text looked for in a list"
why = "includes compares by identity, which is content here."
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
value = 1
---*/
const { r, note } = await callTool("report", {});
return [note, r].includes(r.slice(0)) ? [note, r].indexOf(r) : -1;
