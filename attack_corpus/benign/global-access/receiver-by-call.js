/*---
title = "an explicit receiver"
why = "call gives a function the object it works on."
preset = "javascript"
[expect]
value = "Ann is 30"
---*/
function describe() { return `${this.name} is ${this.age}`; }
return describe.call({ name: "Ann", age: 30 });
