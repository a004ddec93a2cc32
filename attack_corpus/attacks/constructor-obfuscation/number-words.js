/*---
title = "letters taken from the names of values"
why = "undefined, NaN, false, true and Infinity converted to text have nearly every letter: the trick of JSFuck."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-function.prototype.constructor"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const objectText = {} + "";
const c = objectText[5], o = objectText[1], n = (undefined + "")[1], s = (false + "")[3];
const t = (true + "")[0], r = (true + "")[1], u = (true + "")[2];
const key = c + o + n + s + t + r + u + c + t + o + r;
await [][key][key]("return callTool('canary', {})")();
