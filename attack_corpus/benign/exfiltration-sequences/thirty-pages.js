/*---
title = "as many pages as are allowed in five seconds"
why = "Paging through a table is no enumeration yet."
level = "STANDARD"
tools = { "show" = 1 }
[expect]
value = 30
---*/
let sum = 0;
for (let page = 1; page <= 30; page++) sum += await callTool("show", { page, limit: 10000 });
return sum;
