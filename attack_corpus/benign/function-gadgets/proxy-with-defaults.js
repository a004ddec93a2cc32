/*---
title = "a proxy that gives default values"
why = "Traps of one's own on objects of one's own."
preset = "javascript"
[expect]
value = [0, 2, ["b"]]
---*/
const counts = new Proxy({}, { get: (target, key) => (key in target ? target[key] : 0) });
const first = counts.a;
counts.b += 2;
return [first, counts.b, Object.keys(counts)];
