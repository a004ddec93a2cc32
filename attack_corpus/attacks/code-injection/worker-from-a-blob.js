/*---
title = "a worker from a blob of code"
why = "A worker starts with a fresh global object, and none of the first one's guards."
refs = ["CWE-94", "CWE-693"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "DISALLOWED_IDENTIFIER"
[under.javascript]
stopped_by = "rules"
code = "UNKNOWN_GLOBAL"
[control]
script = """
globalThis.Worker = function (url) { (0, eval)(url); };
new Worker("callTool('canary', {})");
"""
canary = true
---*/
const worker = new Worker("data:text/javascript,callTool('canary', {})");
worker.postMessage(1);
