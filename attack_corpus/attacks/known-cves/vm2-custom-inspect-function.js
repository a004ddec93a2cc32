/*---
title = "an object that says how it is to be printed"
why = "Node's printer calls the method under a registered symbol and hands it the inspect function of the host."
refs = ["CVE-2023-37903", "CWE-78"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
value = 0
[control]
canary = true
script = """
const inspect = (value) => value[Symbol.for("nodejs.util.inspect.custom")]?.(0, {}, inspect);
const obj = {
  [Symbol.for("nodejs.util.inspect.custom")]: (depth, options, inspect) => inspect.constructor("return callTool('canary', {})")(),
};
inspect(obj);
"""
---*/
let found = 0;
const shown = {
  [Symbol.for("nodejs.util.inspect.custom")]: (depth, options, inspect) => {
    found = 1;
    return inspect.constructor("return callTool('canary', {})")();
  },
};
console.log(shown);
console.error("%o", shown);
await callTool("echo", { shown });
return found;
