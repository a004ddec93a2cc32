/*---
title = "code that a tool shall store, as a string"
why = "Assistants write programs for people; in a string a program is text."
tools = "basic"
[expect]
value = 53
---*/
const code = "const f = new Function('a', 'return eval(a)'); f('1')";
return (await callTool("echo", { code })).code.length;
