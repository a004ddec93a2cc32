/*---
title = "an error whose name is called while it is printed"
why = "The machinery that prints a stack calls the script from the host's side, with a list of arguments of the host's."
refs = ["CVE-2023-32314", "CWE-74"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const error = new Error("look");
let found;
error.name = {
  toString: new Proxy(() => "", {
    apply(target, self, list) {
      found = list.constructor.constructor;
      return "name";
    },
  }),
};
String(error);
await found("return callTool('canary', {})")();
