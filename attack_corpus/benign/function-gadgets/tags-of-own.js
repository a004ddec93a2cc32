/*---
title = "tagged templates for text"
why = "A tag may count, quote and join."
preset = "standard"
[expect]
value = "a <b> c"
---*/
const quoted = (texts, ...values) => texts.map((text, n) => text + (n < values.length ? `<${values[n]}>` : "")).join("");
return quoted`a ${"b"} c`;
