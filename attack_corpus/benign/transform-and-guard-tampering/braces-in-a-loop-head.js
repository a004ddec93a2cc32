/*---
title = "braces, strings and comments in the head of a loop"
why = "What looks like the body of a loop to a search of the text is its head."
preset = ["agentscript", "javascript"]
[expect]
value = "0){1){2){"
---*/
let text = "";
for (let { i, end } = { i: 0, end: "){" }; i < 3 /* ) { */; i++) { text += i + end; }
return text;
