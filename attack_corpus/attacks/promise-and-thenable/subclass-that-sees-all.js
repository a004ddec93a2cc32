/*---
title = "a subclass of Promise whose executor is called by the engine"
why = "then of a subclass makes the next promise with it: each step of a chain runs the script."
refs = ["CWE-913", "ECMA-262 sec-newpromisecapability"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
value = [true, { a = 1 }]
[control]
value = [true, 1]
script = """
let made = 0;
class Own extends Promise { constructor(executor) { super(executor); made++; } }
const value = await Own.resolve(1).then((v) => v);
return [made > 1, value];
"""
---*/
let made = 0;
class Own extends Promise { constructor(executor) { super(executor); made++; } }
const value = await Own.resolve(callTool("echo", { a: 1 })).then((v) => v);
return [made > 1, value];
