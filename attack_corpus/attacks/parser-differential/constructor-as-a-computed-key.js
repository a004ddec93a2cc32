/*---
title = "a class member with the computed key \"constructor\""
why = "In brackets it is a method like others; printed as a plain name it becomes the constructor of the class."
refs = ["CWE-436", "ECMA-262 sec-class-definitions-static-semantics-early-errors"]
preset = "javascript"
[expect]
stopped_by = "transform"
value = "made"
[control]
canary = true
script = """
class Holder { constructor() { callTool("canary", {}); } }
new Holder();
"""
---*/
class Holder {
  ["constructor"]() { return callTool("canary", {}); }
}
new Holder();
return "made";
