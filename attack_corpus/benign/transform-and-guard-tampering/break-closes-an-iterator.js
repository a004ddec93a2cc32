/*---
title = "a break that closes the iterator once"
why = "A loop that is rewritten instead of guarded forgets the closing, or closes twice."
preset = ["standard", "javascript"]
[expect]
value = ["next", "next", "return"]
---*/
const marks = [];
const source = {
  [Symbol.iterator]() { return this; },
  next() { marks.push("next"); return { done: false, value: marks.length }; },
  return() { marks.push("return"); return {}; },
};
for (const turn of source) if (turn === 2) break;
return marks;
