/*---
title = "Map.prototype.get replaced"
why = "Look-ups of everybody in the engine go through the script."
refs = ["CWE-1321", "CWE-471"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
Map.prototype.get = () => "admin";
if (new Map().get("role") === "admin") await callTool("canary", {});
