/*---
title = "a name chosen between two"
why = "Names may be worked out."
tools = { show = 2, hide = 3 }
[expect]
value = 2
---*/
const name = 1 > 0 ? "show" : "hide";
return await callTool(name, {});
