/*---
title = "a then of one's own on a tool's promise"
why = "await of a promise reads its constructor and not its then; a host that calls then calls the script."
refs = ["CWE-913", "ECMA-262 sec-promise-resolve"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
value = { a = 1 }
[control]
value = "forged"
script = """
const answer = Promise.resolve({ a: 1 });
answer.then = (resolve) => resolve('forged');
let seen;
answer.then((value) => { seen = value; });
return seen;
"""
---*/
const answer = callTool("echo", { a: 1 });
answer.then = (resolve) => resolve("forged");
return await (async () => { const value = await Promise.prototype.then.call(answer, (v) => v); return value; })();
