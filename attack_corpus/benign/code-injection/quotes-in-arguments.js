/*---
title = "arguments with quotes, braces and line separators"
why = "Text comes back from a tool as it went."
tools = "basic"
[expect]
value = true
---*/
const text = "it's \"so\" }); \u2028 </script> ${x} `y` \\";
return (await callTool("echo", { text })).text === text;
