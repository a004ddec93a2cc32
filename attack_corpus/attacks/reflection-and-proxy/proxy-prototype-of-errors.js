/*---
title = "a proxy as the prototype of what is thrown"
why = "The lookup of name climbs into the trap."
refs = ["CWE-755", "ECMA-262 sec-ordinaryget"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
[control]
throws = "from the trap"
---*/
const thrown = Object.create(new Proxy({}, { get: (_, key) => (key === "name" ? "from the trap" : undefined) }));
throw thrown;
