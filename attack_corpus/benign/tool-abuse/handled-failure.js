/*---
title = "a tool that fails and a script that goes on"
why = "Tools fail; a script may catch that and use something else."
tools = "basic"
[expect]
value = { from = "fallback", failed = "ToolError" }
---*/
try {
  return await callTool("fail", {});
} catch (error) {
  return { from: "fallback", failed: error.name };
}
