/*---
title = "a program that is one string"
why = "A directive in last place is an expression like any other."
preset = ["agentscript", "javascript"]
[expect]
value = "use strict"
---*/
"use strict"
