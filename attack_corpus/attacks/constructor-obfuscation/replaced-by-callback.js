/*---
title = "the key by a callback of replace"
why = "The missing letters come from a function that replace calls."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-function.prototype.constructor"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const letters = { 1: "struct", 2: "or" };
let turn = 0;
const key = "con##".replaceAll("#", () => letters[++turn]);
await [][key][key]("return callTool('canary', {})")();
