/*---
title = "the helpers read from the arguments of the wrapper"
why = "An arrow function has no arguments of its own: it sees those of the function around, where the helpers were passed."
refs = ["CWE-749", "ECMA-262 sec-arguments-exotic-objects"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_ARGUMENTS"
[control]
canary = true
script = """
const main = (function (__ag_left, __safe_callTool) { "use strict"; return async () => { await arguments[1]("canary", {}); }; })(5, callTool);
await main();
"""
---*/
await arguments[2]("canary", {});
