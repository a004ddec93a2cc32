/*---
title = "optional access with computed keys, down to where nothing is"
why = "Behind a missing value the key is not evaluated, guard included."
preset = ["agentscript", "javascript"]
[expect]
value_json = '["Ada", null, "none"]'
---*/
const users = { u1: { name: "Ada" } };
const read = (id, field) => users?.[id]?.[field];
return [read("u1", "name"), read("u2", "name"), read("u2", "name") ?? "none"];
