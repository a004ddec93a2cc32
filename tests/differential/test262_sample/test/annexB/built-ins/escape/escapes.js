/*---
description: escape is a global of annex B
esid: sec-escape-string
---*/

assert.sameValue(escape("\u0107 "), "%u0107%20");
assert.sameValue(unescape("%u0107%20"), "\u0107 ");
