/*---
title = "a script without semicolons"
why = "Many authors leave them out; where a line ends a statement is the grammar's to say."
preset = ["agentscript", "javascript"]
tools = { getUser = 7 }
[expect]
value = [7, 2, [1, 3]]
---*/
const answer = await callTool("getUser", {})
let a = 1, b = 2
const half = b
  / 1
a
++b
return [answer, half, [a, b]]
