/*---
title = "a switch that continues the loop around it"
why = "break would leave the switch and continue leaves the step out: the text reads like a loop that ends."
refs = ["CWE-835"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
let state = "start";
for (let n = 0; n < 5; ) {
  switch (state) {
    case "start": continue;
    default: n++;
  }
}
