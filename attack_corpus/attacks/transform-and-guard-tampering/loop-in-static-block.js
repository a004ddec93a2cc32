/*---
title = "an endless loop in a class static block"
why = "Code that runs while a class is defined stands in no function; a transform by function bodies misses it."
refs = ["CWE-835", "ECMA-262 sec-class-definitions-static-semantics-early-errors"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
class Holder {
  static {
    while (true) {}
  }
}
