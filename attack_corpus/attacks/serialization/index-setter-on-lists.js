/*---
title = "a setter for index 0 on the prototype of lists"
why = "Code that copies into a fresh list by assignment hands each member to the script."
refs = ["CWE-1321", "ECMA-262 sec-set-o-p-v-throw"]
preset = "javascript"
level = "STANDARD"
[expect]
stopped_by = "runtime"
value = ["secret"]
[control]
value = "secret"
script = """
let seen;
Object.defineProperty(Array.prototype, 0, { set(value) { seen = value; }, configurable: true });
const copy = [];
copy[0] = 'secret';
delete Array.prototype[0];
return seen;
"""
---*/
Object.defineProperty(Array.prototype, 0, { set() { callTool("canary", {}); }, configurable: true });
return new Set(["secret"]);
