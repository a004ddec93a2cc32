/*---
description: An error of the harness's own type ends the script
esid: sec-throw-statement
negative:
  phase: runtime
  type: Test262Error
---*/

throw new Test262Error("as asked");
