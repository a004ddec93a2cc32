/*---
title = "a sticky pattern moved on by one place each time"
why = "Each attempt is linear; there are as many as the text has letters."
refs = ["CWE-1333", "CWE-407", "ECMA-262 sec-regexpbuiltinexec"]
preset = "javascript"
level = "PERMISSIVE"
options = { timeout = 1500, cpu_timeout = 300 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2500
[control]
hangs = true
---*/
const by = /a*b/y;
const text = "a".repeat(60000);
let found = 0;
for (let at = 0; at < text.length; at++) {
  by.lastIndex = at;
  found += by.test(text) ? 1 : 0;
}
return found;
