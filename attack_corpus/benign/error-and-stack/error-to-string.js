/*---
title = "an error as text"
why = "String of an error."
preset = "javascript"
[expect]
value = "TypeError: no"
---*/
return String(new TypeError("no"));
