/*---
description: The source of a literal is its text; the compiled text is ASCII and has an escape there
esid: sec-get-regexp.prototype.source
---*/

assert.sameValue(/é/.source, "\u00e9");
assert.sameValue(/é/.test("\u00e9"), true);
