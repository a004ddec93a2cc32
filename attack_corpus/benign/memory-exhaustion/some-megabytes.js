/*---
title = "a few megabytes of text"
why = "Work with documents needs memory; this much is within the level's bound."
[expect]
value = [2000000, 200001]
---*/
const text = "0123456789".repeat(200000);
return [text.length, text.split("5").length];
