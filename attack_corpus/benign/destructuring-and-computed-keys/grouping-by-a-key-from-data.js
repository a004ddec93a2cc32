/*---
title = "records grouped by a key from a tool"
why = "The most common use of a key that only the run knows."
preset = ["agentscript", "javascript"]
tools = { orders = [{ kind = "a", n = 1 }, { kind = "b", n = 2 }, { kind = "a", n = 3 }] }
[expect]
value = { a = [1, 3], b = [2] }
---*/
const groups = {};
for (const { kind, n } of await callTool("orders", {})) (groups[kind] ??= []).push(n);
return groups;
