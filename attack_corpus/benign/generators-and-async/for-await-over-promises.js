/*---
title = "a for await over a plain list of promises"
why = "Elements are awaited in order, and what is no promise passes."
preset = ["agentscript", "javascript"]
tools = { getUser = 7 }
[expect]
value = [7, 7, 1]
---*/
const answers = [];
for await (const answer of [callTool("getUser", {}), callTool("getUser", {}), 1]) answers.push(answer);
return answers;
