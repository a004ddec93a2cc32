/*---
description: What looks like the opening of an HTML comment begins a comment of one line
esid: sec-html-like-comments
---*/

let counter = 0;
<!-- counter = 1;
assert.sameValue(counter, 0);
