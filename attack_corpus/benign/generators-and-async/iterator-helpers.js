/*---
title = "a lazy chain of iterator helpers over a generator that has no end"
why = "Laziness ends the endless: three elements are asked for, five are made."
preset = ["permissive", "javascript"]
[expect]
value = [0, 4, 16]
---*/
function* naturals() { let n = 0; while (true) yield n++; }
return naturals().filter((n) => n % 2 === 0).map((n) => n * n).take(3).toArray();
