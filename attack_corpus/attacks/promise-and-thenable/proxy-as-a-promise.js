/*---
title = "a proxy round a promise as the result"
why = "It answers for then as it likes, once for each who asks."
refs = ["CWE-913", "ECMA-262 sec-proxy-object-internal-methods-and-internal-slots-get-p-receiver"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = { answered = 1 }
[control]
value = { answered = 2 }
script = """
let answered = 0;
const p = new Proxy({}, { get: () => { answered++; return undefined; } });
const first = p.then;
const second = p.then;
return { answered };
"""
---*/
let answered = 0;
const p = new Proxy({}, { get: (target, key) => (key === "then" ? (answered++, undefined) : undefined) });
await p;
return { answered };
