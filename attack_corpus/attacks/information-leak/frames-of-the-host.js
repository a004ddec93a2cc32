/*---
title = "names of our own functions in a stack"
why = "The text of a stack tells a script which sandbox it is in and what to look for next."
refs = ["CWE-209", "CWE-497"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "runtime"
value = false
[control]
on = "pasted"
value = true
---*/
try {
  return null.x;
} catch (error) {
  return `${error.stack}`.includes("__ag_");
}
