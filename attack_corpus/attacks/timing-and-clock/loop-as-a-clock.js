/*---
title = "a loop that counts until the clock moves on"
why = "How often it turns within one tick makes a fine clock out of a coarse one."
refs = ["CWE-385", "CWE-208"]
preset = "javascript"
level = "STRICT"
options = { now = 1700000000000, max_iterations = 2000 }
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
value = true
---*/
const ticks = [];
for (let round = 0; round < 3; round++) {
  const start = Date.now();
  let count = 0;
  while (Date.now() === start) count++;
  ticks.push(count);
}
return ticks[1] > 10;
