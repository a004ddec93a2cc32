/*---
title = "a setter for index 0 on Array.prototype"
why = "Host code in the same engine that fills a list by assignment hands its values to the setter."
refs = ["CWE-1321", "ECMA-262 sec-ordinaryset"]
preset = "javascript"
level = "STANDARD"
tools = "basic"
[expect]
stopped_by = "runtime"
value = 0
[control]
value = 2
---*/
let seen = 0;
Object.defineProperty(Array.prototype, "0", { set() { seen += 1; }, configurable: true });
await callTool("echo", { n: 1 });
delete Array.prototype[0];
return seen;
