/*---
description: A continue to an outer label runs each finally on its way
esid: sec-continue-statement
---*/

let trace = "";
outer: for (let i = 0; i < 2; i++) {
  for (const j of [0, 1]) {
    try {
      if (j === 1) continue outer;
      trace += i + ":" + j + " ";
    } finally {
      trace += "f ";
    }
  }
}
assert.sameValue(trace, "0:0 f f 1:0 f f ");
