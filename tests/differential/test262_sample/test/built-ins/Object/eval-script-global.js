/*---
description: A script of the host's runs in the test's realm
---*/

$262.evalScript("var made262 = 5;");
assert.sameValue($262.global.made262, 5);
assert.sameValue($262.global, globalThis);
