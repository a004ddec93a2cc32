/*---
title = "four calls of a tool under way at once"
why = "Calls that do not need each other are awaited together."
preset = "javascript"
tools = "basic"
[expect]
value = [1, 2, 3, 4]
---*/
const answers = await Promise.all([1, 2, 3, 4].map((n) => callTool("echo", { n })));
return answers.map((answer) => answer.n);
