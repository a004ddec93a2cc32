/*---
title = "a loop in the initialiser of a class field"
why = "Fields run once for each instance, in a function that is written nowhere; a transform by function bodies misses it."
refs = ["CWE-835", "ECMA-262 sec-runtime-semantics-classfielddefinitionevaluation"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
canary = true
---*/
class Holder {
  #count = ((n) => { while (n < 2000) n++; return n; })(0);
}
new Holder();
await callTool("canary", {});
