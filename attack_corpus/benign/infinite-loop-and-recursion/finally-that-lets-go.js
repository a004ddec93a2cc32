/*---
title = "a loop left by return through finally"
why = "finally that only cleans up overrides nothing."
[expect]
value = [3, 0]
---*/
let open = 0;
const first = (items) => {
  for (const item of items) {
    open += 1;
    try { if (item > 2) return item; } finally { open -= 1; }
  }
  return null;
};
return [first([1, 2, 3, 4]), open];
