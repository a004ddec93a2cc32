/*---
title = "a rope of texts, forty times itself and looked into"
why = "A sum of texts costs nothing until one of its characters is asked for."
refs = ["CWE-409"]
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
---*/
let rope = "0123456789abcdef";
for (let turn = 0; turn < 25; turn++) rope += rope;
return rope.charCodeAt(7) + rope.indexOf("z");
