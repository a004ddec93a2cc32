/*---
description: |
  Fails by intent, both ways: the script must throw a RangeError and throws another. Keeps the runner from taking any
  failure for the one that was asked for.
esid: sec-throw-statement
negative:
  phase: runtime
  type: RangeError
---*/

throw new TypeError("not as asked");
