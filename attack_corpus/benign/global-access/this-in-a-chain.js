/*---
title = "methods that return their object"
why = "A builder hands itself on."
preset = "secure"
[expect]
value = "a-b"
---*/
const builder = { parts: [], add(part) { this.parts.push(part); return this; }, build() { return this.parts.join("-"); } };
return builder.add("a").add("b").build();
