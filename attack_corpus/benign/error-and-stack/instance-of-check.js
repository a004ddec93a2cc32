/*---
title = "telling errors apart by their class"
why = "instanceof on errors of the language."
preset = "javascript"
[expect]
value = "type"
---*/
try { null.x; } catch (error) { return error instanceof TypeError ? "type" : "other"; }
