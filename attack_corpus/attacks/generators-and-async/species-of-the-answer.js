/*---
title = "the promise of a tool call given a constructor of the script's"
why = "await and then ask a promise for its constructor; a host that chains on it runs, and trusts, what the script made."
refs = ["CWE-471", "CWE-749", "ECMA-262 sec-promise.prototype.then"]
preset = "javascript"
tools = { getUser = 7 }
[expect]
stopped_by = "runtime"
value = 7
[control]
canary = true
script = """
const host = async (answer) => { const kept = answer.then((value) => value); return callTool(kept.name, {}); };
const answer = callTool("getUser", {});
answer.constructor = { [Symbol.species]: function (executor) { executor(() => {}, () => {}); this.name = "canary"; } };
await host(answer);
"""
---*/
const answer = callTool("getUser", {});
answer.constructor = { [Symbol.species]: function (executor) { executor(() => {}, () => {}); this.name = "canary"; } };
const listed = await parallel([() => answer]);
if (listed[0] !== 7) await callTool(String(listed[0]), {});
return listed[0];
