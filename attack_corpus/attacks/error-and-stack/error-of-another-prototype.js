/*---
title = "an error whose prototype is a proxy"
why = "Telling errors by instanceof asks a prototype chain that answers with code."
refs = ["CWE-913", "CWE-843"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
[control]
canary = true
script = """
const error = Object.setPrototypeOf(new Error("m"), new Proxy(Error.prototype, { get(target, key) { if (key === "name") callTool("canary", {}); return target[key]; } }));
return error.name;
"""
---*/
throw Object.setPrototypeOf(new Error("m"), new Proxy(Error.prototype, {
  get(target, key) {
    if (key === "name") callTool("canary", {});
    return target[key];
  },
}));
