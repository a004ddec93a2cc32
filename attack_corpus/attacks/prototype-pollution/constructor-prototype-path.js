/*---
title = "Object.prototype by constructor.prototype"
why = "Filters of __proto__ alone leave the second way to the same object open."
refs = ["CWE-1321", "CVE-2020-8203"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[control]
canary = true
---*/
const box = {};
box.constructor.prototype.isAdmin = true;
if (({}).isAdmin) await callTool("canary", {});
