/*---
description: The thrown error ends the script
esid: sec-throw-statement
negative:
  phase: runtime
  type: RangeError
---*/

throw new RangeError("as asked");
