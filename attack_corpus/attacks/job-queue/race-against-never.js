/*---
title = "a promise that never settles raced against again and again"
why = "Each race leaves two reactions with the promise that never settles: the classic leak of race."
refs = ["CWE-401", "ECMA-262 sec-promise.race"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 4000
[control]
hangs = true
---*/
const never = new Promise(() => {});
const round = () => Promise.race([never, Promise.resolve()]).then(round, round);
round();
round();
await never;
