/*---
title = "next replaced for all lists"
why = "Loops over lists ask one shared prototype for what comes next."
refs = ["CWE-1321"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
Object.getPrototypeOf([].values()).next = () => ({ done: false, value: "forged" });
if ([1].values().next().value === "forged") await callTool("canary", {});
