/*---
description: A tag could tell an escape from the character it stands for, so such a template is refused
esid: sec-tagged-templates
---*/

assert.sameValue(((strings) => strings.raw[0].length)`é`, 1);
