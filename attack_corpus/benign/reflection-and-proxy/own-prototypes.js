/*---
title = "objects with a prototype of one's own"
why = "Object.create and class are two ways to share."
preset = "standard"
[expect]
value = ["woof", true, ["name"]]
---*/
const dog = { speak: () => "woof" };
const rex = Object.create(dog);
rex.name = "Rex";
return [rex.speak(), Object.getPrototypeOf(rex) === dog, Object.keys(rex)];
