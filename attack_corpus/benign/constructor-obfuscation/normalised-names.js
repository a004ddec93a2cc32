/*---
title = "names compared in one normal form"
why = "Text from two keyboards is normalised before it is compared."
[expect]
value = [true, 1, "fi"]
---*/
const a = "Zo\u00EB", b = "Zoe\u0308";
const seen = {};
for (const name of [a, b]) seen[name.normalize("NFC")] = true;
return [a.normalize("NFC") === b.normalize("NFC"), Object.keys(seen).length, "\uFB01".normalize("NFKC")];
