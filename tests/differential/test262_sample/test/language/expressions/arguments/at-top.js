/*---
description: arguments is a name without a binding at the top of a script
---*/

assert.sameValue(typeof arguments, "undefined");
