/*---
title = "four loops of a hundred turns inside each other"
why = "Each is short; a limit for each loop would let a hundred million turns pass."
refs = ["CWE-834", "CWE-407"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
let turns = 0;
for (let a = 0; a < 100; a++)
  for (let b = 0; b < 100; b++)
    for (let c = 0; c < 100; c++)
      for (let d = 0; d < 100; d++) turns += a * b * c * d;
return turns;
