/*---
title = "JSON inside a text"
why = "Text stays text, whatever stands in it."
[expect]
value = '{"__proto__":{"a":1}}' 
---*/
return '{"__proto__":{"a":1}}';
