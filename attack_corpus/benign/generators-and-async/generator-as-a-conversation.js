/*---
title = "a generator that is told values and keeps a running mean"
why = "A loop without a condition that its caller ends is no endless loop."
preset = ["permissive", "javascript"]
[expect]
value = [2, 3, 4]
---*/
function* mean() { let sum = 0, count = 0, got = yield; for (;;) { sum += got; got = yield sum / ++count; } }
const run = mean();
run.next();
return [2, 4, 6].map((n) => run.next(n).value);
