/*---
title = "three calls side by side"
why = "parallel is there for that."
tools = "basic"
[expect]
value = [1, 2, 3]
---*/
return (await parallel([1, 2, 3], (n) => callTool("echo", { n }))).map((one) => one.n);
