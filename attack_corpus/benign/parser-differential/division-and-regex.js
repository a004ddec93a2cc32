/*---
title = "slashes that divide and slashes that begin a regex, side by side"
why = "Which of the two a slash is only a parser knows."
preset = "javascript"
[expect]
value = [2, true, 2, true, 0.5]
---*/
let n = 8, g = 2;
const trip = { return: 4 };
const found = [n / 2 / g, (1, /2/g).test("2"), trip.return / g, !/[/]"/.test("x"), n++ / 16];
if (n) /"/.test("");
return found;
