/*---
title = "lazy sequences with generators"
why = "function*, take, spread of an iterator."
preset = ["permissive", "javascript"]
level = "STANDARD"
[expect]
value = { triangular = [1, 3, 6, 10, 15, 21, 28, 36], first = { value = 5, done = false }, after = true }
---*/
function* naturals(start = 1) {
  let n = start;
  while (true) yield n++;
}

function* filter(iterable, predicate) {
  for (const item of iterable) {
    if (predicate(item)) yield item;
  }
}

function* take(iterable, count) {
  if (count <= 0) return;
  let taken = 0;
  for (const item of iterable) {
    yield item;
    if (++taken >= count) return;
  }
}

const isTriangular = (n) => Number.isInteger((Math.sqrt(8 * n + 1) - 1) / 2);
const triangular = [...take(filter(naturals(), isTriangular), 8)];

const gen = naturals(5);
const first = gen.next();
gen.return();

return { triangular, first, after: gen.next().done };
