/*---
title = "accented letters composed and taken apart"
why = "Normalisation of names, for comparison."
preset = "javascript"
[expect]
value = [15, 13, true, true]
---*/
const name = "Ame\u0301lie Zu\u0308rich";
return [name.length, name.normalize("NFC").length, name.normalize("NFC") === "Am\u00e9lie Z\u00fcrich", name.normalize("NFC").normalize("NFD") === name];
