/*---
title = "a formula that calls whatever its variables hold"
why = "Values of the formula were called as functions if they were ones, and members of them, too."
refs = ["CVE-2025-12735", "CWE-94"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[under.javascript]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const variables = { max: Math.max };
const call = (formula) => {
  const at = formula.indexOf("(");
  const target = formula.slice(0, at).split(".").reduce((value, key) => value[key], variables);
  return target(formula.slice(at + 1, -1));
};
await call("max.constructor(return callTool('canary', {}))")();
