/*---
title = "an asynchronous source that is left early"
why = "return is called and awaited."
preset = "javascript"
[expect]
value = [[1, 2], "closed"]
---*/
let state = "open";
const source = { n: 0, [Symbol.asyncIterator]() { return this; }, async next() { this.n += 1; return { value: this.n, done: false }; }, async return() { state = "closed"; return {}; } };
const seen = [];
for await (const value of source) {
  seen.push(value);
  if (value === 2) break;
}
return [seen, state];
