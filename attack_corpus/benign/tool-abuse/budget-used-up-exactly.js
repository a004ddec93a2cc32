/*---
title = "as many calls as are allowed"
why = "The limit itself is allowed."
tools = "basic"
options = { max_tool_calls = 3 }
[expect]
value = 3
---*/
let n = 0;
for (const i of [1, 2, 3]) { await callTool("echo", { i }); n++; }
return n;
