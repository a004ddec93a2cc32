/*---
title = "paths below"
why = "Dots in names do not go upwards."
tools = { "open" = "ok" }
options = { "argument_policy" = {} }
[expect]
value = "ok"
---*/
return await callTool("open", { path: "reports/2026/q1..final.csv", file: "./my file.txt", folder: ".hidden" });
