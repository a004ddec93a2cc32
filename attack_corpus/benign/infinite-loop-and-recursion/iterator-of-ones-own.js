/*---
title = "an iterator with return, closed by break"
why = "Own iterators are loops that the language drives."
preset = "javascript"
[expect]
value = [[4, 3, 2, 1], 1]
---*/
let closed = 0;
const countdown = (from) => ({
  [Symbol.iterator]() { return this; },
  next: () => (from > 0 ? { done: false, value: from-- } : { done: true, value: null }),
  return: () => { closed += 1; return { done: true, value: null }; },
});
const all = [...countdown(4)];
for (const n of countdown(9)) if (n < 7) break;
return [all, closed];
