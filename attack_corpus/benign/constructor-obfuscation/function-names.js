/*---
title = "names of own functions in a report"
why = "A function's name is data for a log."
[expect]
value = ["add", "double"]
---*/
const add = (a, b) => a + b;
const double = (a) => a * 2;
return [add, double].map((step) => step.name);
