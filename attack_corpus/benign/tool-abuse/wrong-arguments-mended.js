/*---
title = "wrong arguments, and a second try"
why = "The error says what was wrong, so that a script can mend it."
tools = { "pay" = "paid" }
options = { "tool_schemas" = { "pay" = { "type" = "object", "properties" = { "amount" = { "type" = "number", "minimum" = 0, "maximum" = 100 }, "currency" = { "enum" = ["EUR", "USD"] }, "to" = { "type" = "string", "pattern" = "^[A-Z]{2}[0-9]{4}$" }, "lines" = { "type" = "array", "maxItems" = 2, "items" = { "type" = "integer" } } }, "required" = ["amount"], "additionalProperties" = false } } }
[expect]
value = [100, "paid"]
---*/
let amount = 150;
for (let turn = 0; turn < 2; turn++) {
  const paid = await callTool("pay", { amount }, { throwOnError: false });
  if (paid.success) return [amount, paid.data];
  if (paid.error.code === "INVALID_ARGUMENTS") amount = 100;
}
return null;
