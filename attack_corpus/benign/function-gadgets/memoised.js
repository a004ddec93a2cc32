/*---
title = "a function that remembers"
why = "A cache keyed by arguments."
[expect]
value = [25, 25, 1]
---*/
let calls = 0;
const remember = (act) => {
  const known = {};
  return (n) => (known[n] ??= act(n));
};
const square = remember((n) => { calls += 1; return n * n; });
return [square(5), square(5), calls];
