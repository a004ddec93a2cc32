/*---
title = "a delegation that passes elements on and receives the value of the inner return"
why = "The value of yield* is what the inner generator returned, which spread leaves out."
preset = ["standard", "javascript"]
[expect]
value = [1, 2, "inner done"]
---*/
function* inner() { yield 1; yield 2; return "inner done"; }
function* outer() { const value = yield* inner(); yield value; }
return [...outer()];
