/*---
title = "letters of a text counted"
why = "Each letter is a key."
[expect]
value = { c = 1, o = 2, n = 1, s = 1, t = 2, r = 2, u = 1 }
---*/
const counts = {};
for (const letter of "constructor") {
  if (letter !== "c" || !counts.c) counts[letter] = (counts[letter] ?? 0) + 1;
}
return counts;
