/*---
title = "the iterator of arrays replaced while the host's helpers work on a list"
why = "Where intrinsics are not frozen the script may break its own world, but never what the helpers see."
refs = ["CWE-1321", "ECMA-262 sec-array.prototype-%symbol.iterator%"]
preset = "javascript"
level = "STANDARD"
tools = { getUser = 7 }
[expect]
stopped_by = "runtime"
value = [7, 7]
[control]
canary = true
script = """
const host = async (names) => { for (const name of names) await callTool(name, {}); };
Array.prototype[Symbol.iterator] = function* () { yield "canary"; };
await host(["getUser"]);
"""
---*/
Array.prototype[Symbol.iterator] = function* () { yield "canary"; };
return await parallel(["getUser", "getUser"], (name) => callTool(name, {}));
