/*---
title = "memory used up again and again, each time caught"
why = "Out of memory is an exception a script can catch; it must not buy the script more memory or time."
refs = ["CWE-770", "CWE-755"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = "still bounded"
within_ms = 6000
[control]
memory = true
---*/
let caught = 0;
for (let turn = 0; turn < 3; turn++) {
  const kept = [];
  try {
    for (;;) kept.push("y".repeat(8 * 1024 * 1024 + kept.length));
  } catch {
    caught += 1;
  }
}
return caught === 3 ? "still bounded" : "no limit";
