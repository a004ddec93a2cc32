/*---
title = "a large text joined where that is allowed"
why = "The host makes the joined text."
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64, allow_composites = true } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
value = [117, "!none", 225]
---*/
const { r, note } = await callTool("report", {});
let s = r + "!";
s += `${note}`;
return [s.length, s.slice(-5), [r, r].join("-").length];
