/*---
description: A test of several jobs that the program's own end does not wait for
esid: await
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async function () {
  for (let i = 0; i < 5; i++) await null;
  assert.sameValue(await "late", "late");
});
