/*---
title = "an error class of the script's own"
why = "Names and messages of one's own errors are what their author gave them."
preset = "javascript"
[expect]
throws = { code = "RUNTIME_ERROR", name = "OutOfStock", message = "tea" }
---*/
class OutOfStock extends Error {
  constructor(item) {
    super(item);
    this.name = "OutOfStock";
  }
}
throw new OutOfStock("tea");
