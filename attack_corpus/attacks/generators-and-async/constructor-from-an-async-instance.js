/*---
title = "the async generator constructor reached through the asyncIterator prototype chain"
why = "The chain of an async generator's instance ends in a constructor of code too; a list that stops at Function forgets it."
refs = ["CWE-95", "ECMA-262 sec-properties-of-asyncgeneratorfunction-prototype"]
preset = ["standard", "javascript"]
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
const stream = { async *items() {} }.items;
const make = Object.getPrototypeOf(stream).constructor;
for await (const call of make("yield callTool('canary', {})")()) break;
