/*---
title = "words with a comma behind each"
why = "The comma tells one word from the next: one way only."
preset = ["strict", "secure", "standard", "permissive", "javascript"]
[expect]
value = [true, false]
---*/
return [/^(\w+,)*$/.test("a,bc,d,"), /^(\w+,)*$/.test("a,bc,d".repeat(20) + "!")];
