/*---
title = "a query whose brackets name the root prototype"
why = "The reader of queries makes an object for each bracket, and takes the prototype for one that is there already."
refs = ["CVE-2022-24999", "CWE-1321"]
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
const parse = (query) => {
  const out = {};
  for (const pair of query.split("&")) {
    const [path, value] = pair.split("=");
    const keys = path.split("]").join("").split("[");
    let at = out;
    for (const key of keys.slice(0, -1)) at = at[key] ??= {};
    at[keys[keys.length - 1]] = value;
  }
  return out;
};
parse("name=ada&__proto__[role]=admin");
if ({}.role === "admin") await callTool("canary", {});
