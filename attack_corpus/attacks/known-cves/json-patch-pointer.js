/*---
title = "a patch whose pointer goes through constructor and prototype"
why = "One of the two names was forbidden by itself; by way of a constructor the prototype has another address."
refs = ["CVE-2021-4279", "CWE-1321"]
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
const apply = (doc, { path, value }) => {
  const steps = path.slice(1).split("/");
  const last = steps.pop();
  if (last === "__proto__") return doc;
  steps.reduce((at, step) => at[step], doc)[last] = value;
  return doc;
};
apply({ title: "x" }, { op: "add", path: "/constructor/prototype/isAdmin", value: true });
if ({}.isAdmin) await callTool("canary", {});
