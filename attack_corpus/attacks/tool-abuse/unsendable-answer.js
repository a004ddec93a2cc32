/*---
title = "an answer that no JSON holds"
why = "A host that falls back to the text of an object tells addresses and paths."
refs = ["CWE-209"]
tools = "basic"
[expect]
stopped_by = "broker"
value = ["ToolError", "UNSENDABLE_VALUE", false]
[control]
calls = 1
---*/
try {
  return await callTool("unsendable", {});
} catch (error) {
  return [error.name, error.code, String(error.message).includes("0x")];
}
