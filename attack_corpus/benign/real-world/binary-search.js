/*---
title = "binary search in a sorted list of prices"
why = "A loop for(;low <= high;) without while, with a midpoint by shift."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getPriceSteps = [5, 10, 15, 25, 40, 65, 105, 170]
[expect]
value_json = '''
[
  {"q": 1, "index": 0, "found": false, "next": 5},
  {"q": 10, "index": 1, "found": true, "next": 10},
  {"q": 41, "index": 5, "found": false, "next": 65},
  {"q": 170, "index": 7, "found": true, "next": 170},
  {"q": 999, "index": 8, "found": false, "next": null}
]'''
---*/
const steps = await callTool('getPriceSteps', {});

const findInsertIndex = (list, target) => {
  let low = 0;
  let high = list.length;
  for (; low < high; ) {
    const mid = (low + high) >>> 1;
    if (list[mid] < target) {
      low = mid + 1;
    } else {
      high = mid;
    }
  }
  return low;
};

const queries = [1, 10, 41, 170, 999];
const answers = queries.map((q) => {
  const index = findInsertIndex(steps, q);
  const found = steps[index] === q;
  return { q, index, found, next: steps[index] ?? null };
});

return answers;
