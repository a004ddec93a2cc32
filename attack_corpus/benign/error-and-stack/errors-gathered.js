/*---
title = "several errors as one"
why = "AggregateError is there for that."
preset = "javascript"
[expect]
value = ["a", "b"]
---*/
try { throw new AggregateError([new Error("a"), new Error("b")], "both"); } catch (all) { return all.errors.map((one) => one.message); }
