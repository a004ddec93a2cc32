/*---
title = "the characters of a large text counted"
why = "Reading all of it is allowed up to a limit."
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
value = 116
---*/
const { r, note } = await callTool("report", {});
let n = 0;
for (const c of r) if (c === "4") n++;
return n + [...r].length;
