/*---
title = "local variables called parallel, halt and left"
why = "A local name hides the global in its scope and is the author's own."
preset = ["agentscript", "javascript"]
tools = { getUser = 7 }
[expect]
value = [2, 5, 7]
---*/
const parallel = 2, halt = 3, left = 5;
const answer = await callTool("getUser", {});
return [parallel, Math.max(left, halt), answer];
