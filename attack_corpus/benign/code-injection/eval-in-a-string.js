/*---
title = "the word eval in text"
why = "Text about code is not code."
[expect]
value = "never call eval(x) or new Function(x)"
---*/
const advice = ["eval(x)", "new Function(x)"].join(" or ");
return `never call ${advice}`;
