/*---
title = "data parsed by JSON.parse"
why = "The right way to read data."
tools = { list = { text = "{\"n\": [1, 2]}" } }
[expect]
value = 3
---*/
const { text } = await callTool("list", {});
return JSON.parse(text).n.reduce((a, b) => a + b);
