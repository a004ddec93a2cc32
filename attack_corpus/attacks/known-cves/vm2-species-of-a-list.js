/*---
title = "a list whose class is the script's own"
why = "map and slice ask the list for the class of their result; the bridge's own lists were asked as well (vm2, before 3.9)."
refs = ["CWE-843"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
value = [{ id = 1 }]
[control]
canary = true
script = """
const host = (list) => list.map((row) => ({ ...row, secret: 1 }));
let seen;
const list = [{ id: 1 }];
list.constructor = { [Symbol.species]: function () { seen = this; } };
try { host(list); } catch {}
if (seen[0].secret) await callTool("canary", {});
"""
---*/
let seen;
const list = [{ id: 1 }];
list.constructor = { [Symbol.species]: function () { seen = this; } };
const back = await callTool("echo", { list });
if (seen) await callTool("canary", {});
return back.list;
