/*---
title = "symbols as keys of literals, classes and patterns"
why = "A symbol is a key of its own kind; making it text throws."
preset = ["standard", "javascript"]
[expect]
value = [1, 2, 0]
---*/
const own = Symbol("own");
class Holder { static [own] = 2; }
const table = { [own]: 1 };
const { [own]: found } = table;
return [found, Holder[own], Object.keys(table).length];
