/*---
title = "a generator's defaults run when it is called, its body when it is asked"
why = "Wrapping a generator's body must not move its parameters."
preset = ["standard", "javascript"]
[expect]
value = ["default", "called", "body"]
---*/
const marks = [];
function* lazy(mark = marks.push("default")) { marks.push("body"); yield mark; }
const run = lazy();
marks.push("called");
run.next();
return marks;
