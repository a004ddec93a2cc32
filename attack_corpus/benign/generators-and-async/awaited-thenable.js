/*---
title = "an object with a then of its own, awaited"
why = "await asks any object for its then; the author may rely on it."
preset = ["secure", "javascript"]
[expect]
value = 5
---*/
const later = { then(settle) { settle(5); } };
return await later;
