/*---
title = "an argument that the schema does not know"
why = "Mass assignment: a handler that stores what it gets stores this too."
refs = ["CWE-915"]
tools = { "pay" = "paid" }
options = { "tool_schemas" = { "pay" = { "type" = "object", "properties" = { "amount" = { "type" = "number", "minimum" = 0, "maximum" = 100 }, "currency" = { "enum" = ["EUR", "USD"] }, "to" = { "type" = "string", "pattern" = "^[A-Z]{2}[0-9]{4}$" }, "lines" = { "type" = "array", "maxItems" = 2, "items" = { "type" = "integer" } } }, "required" = ["amount"], "additionalProperties" = false } } }
[expect]
stopped_by = "broker"
code = "TOOL_ERROR"
[control]
calls = 1
---*/
return await callTool("pay", { amount: 1, isAdmin: true });
