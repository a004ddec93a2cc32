/*---
title = "properties named eval and Function"
why = "After a dot or in a record any word is a name."
[expect]
value = [1, 2, 3]
---*/
const marks = { eval: 1, Function: 2, import: 3 };
return [marks.eval, marks.Function, marks["import"]];
