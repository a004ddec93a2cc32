/*---
title = "the prototype of a built-in laid into a list and taken out again"
why = "The mark that says \"this is the host's\" was on the expression, and a list between lost it."
refs = ["CVE-2026-25881", "CWE-1321"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const [found] = [Map.prototype];
found.has = () => true;
if (new Map().has("anything")) await callTool("canary", {});
