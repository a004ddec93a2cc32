/*---
title = "a negative amount"
why = "A payment backwards is a withdrawal."
refs = ["CWE-1284"]
tools = { "pay" = "paid" }
options = { "tool_schemas" = { "pay" = { "type" = "object", "properties" = { "amount" = { "type" = "number", "minimum" = 0, "maximum" = 100 }, "currency" = { "enum" = ["EUR", "USD"] }, "to" = { "type" = "string", "pattern" = "^[A-Z]{2}[0-9]{4}$" }, "lines" = { "type" = "array", "maxItems" = 2, "items" = { "type" = "integer" } } }, "required" = ["amount"], "additionalProperties" = false } } }
[expect]
stopped_by = "broker"
code = "TOOL_ERROR"
[control]
calls = 1
---*/
return await callTool("pay", { amount: -50 });
