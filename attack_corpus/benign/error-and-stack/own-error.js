/*---
title = "a script that refuses its input with an error of its own"
why = "The name and message an author gives an error must reach the caller as written."
preset = "javascript"
[expect.throws]
code = "RUNTIME_ERROR"
name = "OrderError"
message = "order 7 has no items"
---*/
class OrderError extends Error {
  constructor(message) { super(message); this.name = "OrderError"; }
}
throw new OrderError("order 7 has no items");
