/*---
description: A module is no script
flags: [module]
---*/

export const value = 1;
