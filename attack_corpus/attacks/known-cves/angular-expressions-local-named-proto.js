/*---
title = "an assignment in an expression to a local named as the prototype"
why = "Names were looked up as members of a scope object, and one name is a member of every object."
refs = ["CVE-2024-54152", "CWE-94"]
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
const scope = {};
const assign = (statement) => {
  const [path, value] = statement.split(" = ");
  const [name, member] = path.split(".");
  scope[name][member] = JSON.parse(value);
};
assign('__proto__.unlocked = true');
if ({}.unlocked) await callTool("canary", {});
