/*---
title = "a loop in a loop, parted by a sign"
why = "(-x+)* begins each turn with a dash."
preset = ["strict", "standard", "javascript"]
[expect]
value = [true, false]
---*/
return [/^x(-[a-z]+)*$/.test("x-ab-c"), /^x(-[a-z]+)*$/.test("x" + "-a".repeat(50) + "!")];
