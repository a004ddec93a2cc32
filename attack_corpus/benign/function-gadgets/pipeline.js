/*---
title = "functions put one behind the other"
why = "compose calls what it is given."
[expect]
value = "<B>"
---*/
const pipe = (...steps) => (value) => steps.reduce((result, step) => step(result), value);
return pipe((s) => s.trim(), (s) => s.toUpperCase(), (s) => `<${s}>`)(" b ");
