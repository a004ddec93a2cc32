/*---
title = "a pattern made of an escaped text"
why = "Special characters are escaped before a RegExp is made."
preset = ["standard", "javascript"]
[expect]
value = [true, false]
---*/
const escaped = "a.b+".replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const by = new RegExp(`^${escaped}$`);
return [by.test("a.b+"), by.test("axbb")];
