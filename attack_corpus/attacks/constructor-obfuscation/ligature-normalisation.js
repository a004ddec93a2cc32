/*---
title = "a ligature taken apart"
why = "U+FB06 is \"st\" in one character until it is normalised."
refs = ["CWE-95", "CWE-180", "ECMA-262 sec-string.prototype.normalize"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const key = "con\uFB06ructor".normalize("NFKD");
await [][key][key]("return callTool('canary', {})")();
