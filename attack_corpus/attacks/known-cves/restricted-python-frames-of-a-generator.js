/*---
title = "from a generator up to what makes generators"
why = "A generator looks like data, and its inner attributes lead to frames, to globals and to code."
refs = ["CVE-2023-37271", "CWE-913"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const steps = (function* () { yield 1; })();
let up = steps;
for (let i = 0; i < 3 && !Object.hasOwn(up, "constructor"); i++) up = Object.getPrototypeOf(up);
const make = up.constructor.constructor ?? up.constructor;
await make("return callTool('canary', {})")().next?.().value;
