/*---
title = "ten calls of a tool after ten of another run"
why = "Calls are counted for each run."
tools = "basic"
before = ['''for (let n = 1; n <= 10; n++) await callTool("echo", { n });
return 1;''']
[expect]
value = 55
---*/
let sum = 0;
for (let n = 1; n <= 10; n++) sum += (await callTool("echo", { n })).n;
return sum;
