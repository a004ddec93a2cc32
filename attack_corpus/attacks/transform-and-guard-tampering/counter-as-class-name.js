/*---
title = "the loop counter shadowed by the inner name of a class expression"
why = "Inside the class the name has no value yet: the guard throws a ReferenceError, which the script catches, and never halts."
refs = ["CWE-471", "ECMA-262 sec-runtime-semantics-classdefinitionevaluation"]
preset = "javascript"
[expect]
stopped_by = "rules"
code = "RESERVED_PREFIX"
[control]
on = "guarded"
canary = true
---*/
const made = class __ag_left {
  static done = (() => { try { for (let i = 0; i < 2000; i++) { Math.max(i, 0); } } catch { return callTool("canary", {}); } })();
};
await made.done;
