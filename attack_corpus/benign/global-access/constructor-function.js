/*---
title = "an old-style class"
why = "A function called with new makes an object and returns it."
preset = "javascript"
[expect]
value = ["x", true]
---*/
function Item(name) { this.name = name; }
Item.prototype.isItem = function () { return this instanceof Item; };
const item = new Item("x");
return [item.name, item.isItem()];
