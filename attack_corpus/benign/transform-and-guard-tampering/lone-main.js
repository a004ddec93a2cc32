/*---
title = "a program that is one main function"
why = "Models write it so; its body is the program and its value the program's."
preset = ["agentscript", "javascript"]
tools = { getUser = 7 }
[expect]
value = 8
---*/
async function __ag_main() {
  const id = await callTool("getUser", {});
  return id + 1;
}
