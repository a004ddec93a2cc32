/*---
description: A test that says it has passed
esid: await
flags: [async]
---*/

(async () => {
  assert.sameValue(await Promise.resolve(3), 3);
})().then($DONE, $DONE);
