/*---
title = "toString given to one object"
why = "On frozen prototypes an object may still have its own."
preset = "javascript"
[expect]
value = "mine"
---*/
const object = {};
object.toString = () => "mine";
return `${object}`;
