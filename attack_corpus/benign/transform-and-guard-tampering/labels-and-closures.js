/*---
title = "labelled loops with a closure for each turn"
why = "Guards inside loops must keep labels, continue and the binding of each turn as they are."
[expect]
value = ["0:0", "2:0", "2:1"]
---*/
const marks = [];
outer: for (let i = 0; i < 4; i++) {
  for (let j = 0; j < i; j++) {
    if (i === 1) continue outer;
    if (i === 3) break outer;
    marks.push(() => `${i}:${j}`);
  }
  if (i < 2) marks.push(() => `${i}:0`);
}
return marks.map((mark) => mark());
