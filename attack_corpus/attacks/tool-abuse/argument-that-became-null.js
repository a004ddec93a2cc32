/*---
title = "a number that JSON cannot hold"
why = "It becomes null on its way; a tool that takes null for none pays nothing, or all."
refs = ["CWE-1287"]
tools = { "pay" = "paid" }
options = { "tool_schemas" = { "pay" = { "type" = "object", "properties" = { "amount" = { "type" = "number", "minimum" = 0, "maximum" = 100 }, "currency" = { "enum" = ["EUR", "USD"] }, "to" = { "type" = "string", "pattern" = "^[A-Z]{2}[0-9]{4}$" }, "lines" = { "type" = "array", "maxItems" = 2, "items" = { "type" = "integer" } } }, "required" = ["amount"], "additionalProperties" = false } } }
[expect]
stopped_by = "broker"
code = "TOOL_ERROR"
[control]
calls = 1
---*/
return await callTool("pay", { amount: 0 / 0 });
