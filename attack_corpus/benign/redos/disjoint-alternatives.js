/*---
title = "alternatives that share no letter"
why = "A loop over a choice is no danger where the choice is clear."
preset = ["strict", "secure", "standard", "javascript"]
[expect]
value = [true, false]
---*/
return [/^([a-z]|[0-9]|_)+$/.test("a1_b2"), /^([a-z]|[0-9]|_)+$/.test("a".repeat(60) + "!")];
