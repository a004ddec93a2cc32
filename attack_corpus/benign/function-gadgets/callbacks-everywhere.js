/*---
title = "built-ins with callbacks"
why = "sort, map, reduce, replace and from call what they are given."
preset = "javascript"
[expect]
value = [[1, 2, 3], ["a0", "b1"], 6, "X-Y", [0, 2]]
---*/
return [
  [3, 1, 2].sort((a, b) => a - b),
  ["a", "b"].map((letter, n) => letter + n),
  [1, 2, 3].reduce((a, b) => a + b),
  "x-y".replace(/\w/g, (letter) => letter.toUpperCase()),
  Array.from({ length: 2 }, (_, n) => n * 2),
];
