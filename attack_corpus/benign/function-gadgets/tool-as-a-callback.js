/*---
title = "callTool handed to map"
why = "Tools may be called from callbacks."
tools = { price = { value = 3 } }
[expect]
value = [3, 3]
---*/
const names = ["a", "b"];
const answers = await parallel(names, (name) => callTool("price", { name }));
return answers.map(({ value }) => value);
