/*---
title = "a class with a static block in the small language"
why = "A static block runs where it stands, inside what looks like a declaration."
refs = ["CWE-184", "ECMA-262 sec-class-definitions"]
preset = ["agentscript", "strict"]
[expect]
stopped_by = "rules"
code = "NO_CLASS"
[control]
canary = true
---*/
class Act {
  static { callTool("canary", {}); }
}
