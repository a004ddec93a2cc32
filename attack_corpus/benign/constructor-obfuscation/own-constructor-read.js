/*---
title = "the class of an object by its constructor"
why = "Under javascript the property is what ECMA-262 says."
preset = "javascript"
[expect]
value = ["Box", true, true]
---*/
class Box {}
const box = new Box();
return [box.constructor.name, box.constructor === Box, [].constructor === Array];
