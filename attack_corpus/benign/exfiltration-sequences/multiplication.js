/*---
title = "a star that multiplies"
why = "An operator is not everything."
level = ["STRICT", "STANDARD"]
tools = { "calc" = 42 }
[expect]
value = 42
---*/
return await callTool("calc", { op: "*", values: [6, 7] });
