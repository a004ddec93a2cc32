/*---
title = "a failure taken as a value"
why = "throwOnError: false gives it as data."
tools = "basic"
[expect]
value = false
---*/
return (await callTool("fail", {}, { throwOnError: false })).success;
