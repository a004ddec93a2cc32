/*---
title = "results of several tools together"
why = "all, allSettled and race call the thens of promises."
preset = "javascript"
tools = { one = { n = 1 }, two = { n = 2 } }
[expect]
value = [3, ["fulfilled", "rejected"]]
---*/
const [one, two] = await Promise.all([callTool("one", {}), callTool("two", {})]);
const settled = await Promise.allSettled([callTool("one", {}), callTool("three", {})]);
return [one.n + two.n, settled.map(({ status }) => status)];
