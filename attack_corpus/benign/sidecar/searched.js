/*---
title = "a word looked for in a large text"
why = "The host searches."
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
value = [true, 14, 84, true, true]
---*/
const { r, note } = await callTool("report", {});
return [r.includes("4711"), r.indexOf("balance"), r.lastIndexOf("account"), r.startsWith("acc"), r.endsWith("; ")];
