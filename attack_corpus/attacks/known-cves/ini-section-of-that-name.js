/*---
title = "a section of a settings file named as the prototype"
why = "Each heading opens an object by its name, and one name opens the root."
refs = ["CVE-2020-7788", "CWE-1321"]
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
const settings = {};
let section = settings;
for (const line of ["[server]", "port=80", "[__proto__]", "trusted=yes"]) {
  if (line.startsWith("[")) {
    const name = line.slice(1, -1);
    section = settings[name] = settings[name] || {};
  } else {
    const [key, value] = line.split("=");
    section[key] = value;
  }
}
if ({}.trusted) await callTool("canary", {});
