/*---
title = "a member of arguments under a symbol"
why = "What a check of keys does not list reaches the tool."
refs = ["CWE-20", "ECMA-262 sec-enumerableownproperties"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
value = { a = 1 }
[control]
value = ["hidden"]
script = """
const args = { a: 1, [Symbol('hidden')]: 2 };
return Object.getOwnPropertySymbols({ ...args }).map((s) => s.description);
"""
---*/
return await callTool("echo", { a: 1, [Symbol("hidden")]: 2 });
