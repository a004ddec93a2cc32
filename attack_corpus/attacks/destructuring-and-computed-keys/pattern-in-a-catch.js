/*---
title = "a pattern as the binding of a catch clause"
why = "A thrown function is taken apart where errors are expected."
refs = ["CWE-95", "ECMA-262 sec-runtime-semantics-catchclauseevaluation"]
preset = ["strict", "agentscript", "secure", "standard"]
[expect]
stopped_by = "rules"
code = "NO_DANGEROUS_DESTRUCTURING"
[control]
canary = true
---*/
try {
  throw () => 0;
} catch ({ constructor: make }) {
  make("return callTool('canary', {})")();
}
