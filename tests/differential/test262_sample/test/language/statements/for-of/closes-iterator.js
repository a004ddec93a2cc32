/*---
description: Leaving a loop early closes its iterator, once and before the code behind the loop
esid: sec-runtime-semantics-forin-div-ofbodyevaluation-lhs-stmt-iterator-lhskind-labelset
features: [Symbol.iterator]
---*/

const log = [];
const source = {
  [Symbol.iterator]: () => ({
    next: () => ({ value: log.length, done: false }),
    return() { log.push("closed"); return {}; },
  }),
};
for (const value of source) {
  log.push(value);
  if (value === 2) break;
}
log.push("behind");
assert.sameValue(log.join(), "0,1,2,closed,behind");
