/*---
title = "arguments with lists and objects"
why = "Plain data of any shape."
tools = "basic"
[expect]
value = { a = [1, { b = [true, "x"] }] }
---*/
return await callTool("echo", { a: [1, { b: [true, "x"] }] });
