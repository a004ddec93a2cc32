/*---
title = "a path whose parts are lists"
why = "The parts were compared with the forbidden keys by ===, which a list of one text is not, and then used as keys."
refs = ["CVE-2021-23436", "CWE-843", "CWE-1321"]
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
const set = (target, path, value) => {
  let at = target;
  for (const part of path.slice(0, -1)) {
    if (part === "__proto__" || part === "constructor" || part === "prototype") return;
    at = at[part];
  }
  at[path[path.length - 1]] = value;
};
set({}, JSON.parse('[["__proto__"], "isAdmin"]'), true);
if ({}.isAdmin) await callTool("canary", {});
