/*---
title = "a String object whose toString lies"
why = "Encoding asks it for its text, and runs the script."
refs = ["CWE-913", "ECMA-262 sec-serializejsonproperty"]
preset = "javascript"
level = "STANDARD"
[expect]
stopped_by = "runtime"
value = { s = "said" }
[control]
value = { s = "forged" }
---*/
const s = new String("said");
s.toString = () => "forged";
return { s };
