/*---
title = "an error with a cause, told apart"
why = "A cause is read like any field."
preset = "javascript"
[expect]
value = ["outer", "inner"]
---*/
try { throw new Error("outer", { cause: new Error("inner") }); } catch (error) { return [error.message, error.cause.message]; }
