/*---
title = "async arrows that queue each other while a tool is awaited"
why = "In the default preset too: jobs without end keep the worker from ever reading the tool's answer."
refs = ["CWE-400", "ECMA-262 sec-await"]
tools = "basic"
options = { timeout = 1000, cpu_timeout = 400 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
const spin = async () => { await null; spin(); };
spin();
return await callTool("echo", { n: 1 });
