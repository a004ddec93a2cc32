/*---
title = "a linked list that leads back to its beginning"
why = "Data of others may have a circle; the condition waits for an end that is not there."
refs = ["CWE-835", "CWE-1322"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
const first = { value: 1, next: null };
first.next = { value: 2, next: first };
let sum = 0;
for (let node = first; node !== null; node = node.next) sum += node.value;
return sum;
