/*---
title = "a search by halves that keeps the middle"
why = "With two places left the middle is the lower of them, and stays it. A mistake of textbooks."
refs = ["CWE-835", "CWE-193"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
const list = [1, 3, 5, 7];
let low = 0;
let high = list.length;
for (; low < high; ) {
  const middle = Math.floor((low + high) / 2);
  if (list[middle] <= 4) low = middle;
  else high = middle;
}
return low;
