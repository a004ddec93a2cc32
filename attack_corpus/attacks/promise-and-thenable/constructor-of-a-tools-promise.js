/*---
title = "a constructor of one's own on a tool's promise"
why = "await asks a promise for its constructor, and a getter there is code of the script's."
refs = ["CWE-913", "ECMA-262 sec-promise-resolve"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
value = { a = 1 }
[control]
canary = true
script = """
const answer = Promise.resolve(1);
Object.defineProperty(answer, 'constructor', { get() { callTool('canary', {}); return Promise; } });
await answer;
"""
---*/
const answer = callTool("echo", { a: 1 });
let read = 0;
Object.defineProperty(answer, "constructor", { get() { read++; return Promise; } });
return await answer;
