/*---
description: Fails by intent, both ways
esid: await
flags: [async]
---*/

(async () => {
  assert.sameValue(await 1, 2);
})().then($DONE, $DONE);
