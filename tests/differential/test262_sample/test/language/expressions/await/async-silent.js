/*---
description: Fails by intent, both ways, since it never says that it has ended
esid: await
flags: [async]
---*/

Promise.resolve().then(() => {});
