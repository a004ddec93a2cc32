/*---
title = "a value with a second line that fits the pattern"
why = "A pattern with an end that is the end of a line lets it pass."
refs = ["CWE-93", "CWE-185"]
tools = { "pay" = "paid" }
options = { "tool_schemas" = { "pay" = { "type" = "object", "properties" = { "amount" = { "type" = "number", "minimum" = 0, "maximum" = 100 }, "currency" = { "enum" = ["EUR", "USD"] }, "to" = { "type" = "string", "pattern" = "^[A-Z]{2}[0-9]{4}$" }, "lines" = { "type" = "array", "maxItems" = 2, "items" = { "type" = "integer" } } }, "required" = ["amount"], "additionalProperties" = false } } }
[expect]
stopped_by = "broker"
code = "TOOL_ERROR"
[control]
calls = 1
---*/
return await callTool("pay", { amount: 1, to: "x\nAB1234\nx" });
