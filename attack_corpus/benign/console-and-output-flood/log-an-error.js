/*---
title = "a caught error logged"
why = "What a careful script does."
preset = "javascript"
[expect]
value = "kept"
---*/
try { null.x; } catch (error) { console.error(error); }
return "kept";
