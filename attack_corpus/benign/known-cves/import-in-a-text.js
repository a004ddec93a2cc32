/*---
title = "the word import before a bracket, in a text"
why = "A text about modules imports nothing."
preset = ["agentscript", "javascript"]
[expect]
value = "...import(\"./x.js\") loads a module"
---*/
return ["...import(\"./x.js\")", "loads a module"].join(" ");
