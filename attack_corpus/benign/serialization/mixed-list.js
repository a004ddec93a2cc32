/*---
title = "a list of every plain kind"
why = "Each comes out as itself."
[expect]
value_json = '[1, "a", true, null, {}, []]'
---*/
return [1, "a", true, null, {}, []];
