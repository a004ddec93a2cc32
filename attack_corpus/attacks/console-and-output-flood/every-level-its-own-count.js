/*---
title = "a flood spread over the five levels"
why = "A count for each level allows five times as much."
refs = ["CWE-770"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "CONSOLE_LIMIT_EXCEEDED"
[control]
value = 105
script = """
const counts = {};
let shown = 0;
for (let i = 0; i < 21; i++) {
  for (const level of ["log", "info", "warn", "error", "debug"]) {
    if ((counts[level] = (counts[level] ?? 0) + 1) <= 100) shown += 1;
  }
}
return shown;
"""
---*/
for (let i = 0; i < 21; i++) {
  for (const level of ["log", "info", "warn", "error", "debug"]) console[level](i);
}
return "all of it";
