/*---
title = "a search that leaves two loops at once"
why = "Labels are how nested loops end early."
preset = "javascript"
[expect]
value = [7, 24]
---*/
let found = null;
outer: for (let a = 1; a < 30; a++) {
  for (let b = a; b < 30; b++) {
    if (a * a + b * b === 625) { found = [a, b]; break outer; }
    if (b > 25) continue outer;
  }
}
return found;
