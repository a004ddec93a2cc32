/*---
title = "a method chosen by a name from a list"
why = "Names in data choose among functions that are there."
[expect]
value = ["ANN", "ann", 3]
---*/
const name = "Ann";
const steps = { upper: (s) => s.toUpperCase(), lower: (s) => s.toLowerCase(), size: (s) => s.length };
return ["upper", "lower", "size"].map((step) => steps[step](name));
