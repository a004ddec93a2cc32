/*---
title = "digits grouped by thousands"
why = "Lookaheads with a bounded body."
preset = ["javascript", "permissive"]
[expect]
value = ["1,234,567", "b"]
---*/
return ["1234567".replace(/\B(?=(\d{3})+(?!\d))/g, ","), "a1b2".match(/(?<=\d)[a-z]/)[0]];
