/*---
description: A later script must not declare a lexical name again
esid: sec-globaldeclarationinstantiation
---*/

let shared262 = 1;
assert.throws(SyntaxError, () => $262.evalScript("let shared262;"));
assert.sameValue(shared262, 1);
