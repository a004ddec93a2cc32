/*---
title = "the key by a table of letters sorted by numbers"
why = "The order is data; sort brings the letters where they belong."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-function.prototype.constructor"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const letters = [["s", 3], ["o", 1], ["c", 0], ["t", 8], ["n", 2], ["r", 10], ["t", 4], ["r", 5], ["o", 9], ["u", 6], ["c", 7]];
const key = letters.sort((a, b) => a[1] - b[1]).map(([letter]) => letter).join("");
await [][key][key]("return callTool('canary', {})")();
