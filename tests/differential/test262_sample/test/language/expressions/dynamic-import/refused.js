/*---
description: import() is refused by the language of every preset
esid: sec-import-calls
flags: [async]
features: [dynamic-import]
---*/

import("./module_FIXTURE.js").then(() => $DONE(), $DONE);
