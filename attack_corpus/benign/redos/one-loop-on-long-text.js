/*---
title = "one loop over a long text"
why = "A single repeat is linear, however long the text is."
preset = ["strict", "standard", "javascript"]
[expect]
value = 20000
---*/
return "a".repeat(20000).match(/^a+$/)[0].length;
