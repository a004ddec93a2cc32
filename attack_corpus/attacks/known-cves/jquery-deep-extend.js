/*---
title = "a deep copy of an answer over the defaults"
why = "The copy follows every own key of what came from outside, and where one leads to the prototype it copies into that."
refs = ["CVE-2019-11358", "CWE-1321"]
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
const extend = (into, from) =>
  Object.entries(from).reduce((at, [key, value]) => {
    at[key] = value !== null && typeof value === "object" ? extend(at[key] ?? {}, value) : value;
    return at;
  }, into);
extend({ theme: "light" }, JSON.parse('{"__proto__": {"polluted": "yes"}}'));
if ({}.polluted) await callTool("canary", {});
