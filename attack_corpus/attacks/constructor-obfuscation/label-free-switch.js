/*---
title = "the key chosen by a switch that falls through"
why = "Control flow joins what no expression joins."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-function.prototype.constructor"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
let key = "";
switch (1) {
  case 1: key += "con";
  case 2: key += "struct";
  case 3: key += "or";
}
await [][key][key]("return callTool('canary', {})")();
