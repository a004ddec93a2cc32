/*---
title = "two setters that set each other"
why = "Assignment is no call in the text, and neither setter names itself."
refs = ["CWE-674"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "RangeError"
within_ms = 2000
[control]
on = "boundless"
crash = true
---*/
const pair = {
  set left(value) { pair.right = value + 1; pair.seen = value; },
  set right(value) { pair.left = value + 1; pair.seen = value; },
};
pair.left = 0;
