/*---
title = "a list as a key, which is text only later"
why = "The check compared the key with forbidden texts; a list of one text is equal to none, and names the same property."
refs = ["CVE-2021-23771", "CWE-1321"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[under.javascript]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const key = [["__proto__"]];
const root = {}[key];
root.isAdmin = true;
if ({}.isAdmin) await callTool("canary", {});
