/*---
title = "a proxy that records what is read"
why = "A script may watch its own objects."
preset = "javascript"
[expect]
value = ["b", "a"]
---*/
const seen = [];
const watched = new Proxy({ a: 1, b: 2 }, { get: (target, key) => { seen.push(key); return target[key]; } });
watched.b + watched.a;
return seen;
