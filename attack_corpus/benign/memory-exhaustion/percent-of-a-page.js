/*---
title = "a page of text with accents as a URL"
why = "Encoding makes text longer, and that is what it is for."
preset = "javascript"
[expect]
value = [2500, true]
---*/
const text = "caf\u00e9 \u20ac5 ".repeat(100);
const encoded = encodeURIComponent(text);
return [encoded.length, decodeURIComponent(encoded) === text];
