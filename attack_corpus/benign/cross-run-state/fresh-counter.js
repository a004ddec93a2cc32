/*---
title = "the same script twice"
why = "Each run begins anew: constants and counters of the run before are gone."
runs = 2
[expect]
value = 1
---*/
let counter = 0;
const bump = () => { counter += 1; return counter; };
return bump();
