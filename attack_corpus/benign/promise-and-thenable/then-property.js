/*---
title = "a field named then that is no function"
why = "Only a function makes a thenable; text under that name is data."
[expect]
value = { if = "late", then = "call" }
---*/
return { if: "late", then: "call" };
