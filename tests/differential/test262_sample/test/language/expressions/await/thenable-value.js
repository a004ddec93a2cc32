/*---
description: The last expression is an object with a then that throws
esid: await
---*/

({ get then() { throw new Test262Error("then was read"); } });
