/*---
title = "a text about homoglyphs"
why = "In a string any letter is text."
[expect]
value = ["pаypal", false]
---*/
const suspicious = "p\u0430ypal";
return [suspicious, suspicious === "paypal"];
