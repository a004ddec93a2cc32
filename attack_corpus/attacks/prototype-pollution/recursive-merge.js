/*---
title = "the classic merge of parsed JSON into an object"
why = "JSON.parse makes an own key __proto__; a naive deep merge then walks into Object.prototype by it."
refs = ["CWE-1321", "CVE-2019-10744"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
canary = true
---*/
const merge = (into, from) => {
  for (const key of Object.keys(from)) {
    if (typeof from[key] === "object") merge(into[key], from[key]);
    else into[key] = from[key];
  }
};
merge({}, JSON.parse('{"__proto__": {"isAdmin": true}}'));
if (({}).isAdmin) await callTool("canary", {});
