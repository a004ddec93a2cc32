/*---
title = "an error class of one's own"
why = "name, message and cause are for whoever catches it."
preset = "secure"
[expect]
value = ["NotFound", "no such id", true]
---*/
class NotFound extends Error {
  constructor(message) { super(message); this.name = "NotFound"; }
}
try {
  throw new NotFound("no such id");
} catch (error) {
  return [error.name, error.message, error instanceof NotFound];
}
