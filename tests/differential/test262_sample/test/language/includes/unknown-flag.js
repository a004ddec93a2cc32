/*---
description: A flag that the format does not have
flags: [onlyTuesdays]
---*/

assert(true);
