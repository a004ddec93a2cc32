/*---
description: Line ends are kept as they are in the file
---*/

assert.sameValue(`a
b`.length, 3);
