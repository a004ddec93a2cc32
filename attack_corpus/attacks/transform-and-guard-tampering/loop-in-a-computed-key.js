/*---
title = "a loop in the computed key of a class member"
why = "The key is evaluated when the class is defined and belongs to no body."
refs = ["CWE-835", "ECMA-262 sec-static-semantics-computedpropertycontains"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
canary = true
---*/
class Holder {
  static [((n) => { do n++; while (n < 2000); return "size"; })(0)] = 1;
}
await callTool("canary", { size: Holder.size });
