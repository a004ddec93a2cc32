/*---
title = "a statement behind a do loop on the same line, without a semicolon"
why = "The one place where a semicolon may be missing within a line."
preset = "javascript"
[expect]
value = 2
---*/
let n = 0;
do { n++ } while (n < 2) return n;
