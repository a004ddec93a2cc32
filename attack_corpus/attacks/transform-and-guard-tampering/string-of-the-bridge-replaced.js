/*---
title = "the function replaced with which the bridge makes tool names strings"
why = "A bridge that looks up String when it is called asks the script what to call: every call becomes another."
refs = ["CWE-471", "CWE-749", "ECMA-262 sec-string-constructor"]
preset = "javascript"
level = "STANDARD"
tools = { echo = "heard" }
[expect]
stopped_by = "runtime"
value = "heard"
[control]
canary = true
---*/
globalThis.String = () => "canary";
return await callTool("echo", {});
