/*---
title = "a script that needs memory after one that took it all"
why = "What a run has taken is there again for the next."
preset = "javascript"
before = ['''return Array.from({ length: 1e9 }, (_, n) => n).length;''']
[expect]
value = 20000000
---*/
return "x".repeat(20000000).length;
