/*---
title = "ten megabytes made and let go, twenty times"
why = "What is let go can be used again: twenty times ten is more than there ever was."
[expect]
value = 200000030
---*/
let total = 0;
for (let turn = 0; turn < 20; turn++) {
  const text = "x".repeat(10000000) + turn;
  total += text.length;
}
return total;
