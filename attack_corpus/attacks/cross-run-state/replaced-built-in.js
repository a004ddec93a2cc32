/*---
title = "a built-in replaced for whoever comes next"
why = "The next script's Math.max, or the host's, would be the attacker's function."
refs = ["CWE-488", "CWE-471"]
preset = "javascript"
level = "STANDARD"
runs = 2
[expect]
stopped_by = "runtime"
value = 2
[control]
value = "hijacked"
---*/
const found = Math.max(1, 2);
Math.max = () => "hijacked";
return found;
