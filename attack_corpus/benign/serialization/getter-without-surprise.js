/*---
title = "a getter that computes a field"
why = "A getter is read once and its value is data."
preset = "javascript"
[expect]
value = { first = "A", full = "A B" }
---*/
return { first: "A", get full() { return this.first + " B"; } };
