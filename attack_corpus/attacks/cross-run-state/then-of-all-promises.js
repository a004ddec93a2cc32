/*---
title = "then of all promises replaced"
why = "Whatever the next script waits for, the first one hears."
refs = ["CWE-488", "CWE-471"]
preset = "javascript"
level = "STANDARD"
before = [
'''const then = Promise.prototype.then;
Promise.prototype.then = function (...handlers) {
  then.call(this, (value) => callTool("canary", { value }));
  return then.apply(this, handlers);
};
return 1;''',
]
[expect]
stopped_by = "runtime"
value = "of another user"
[control]
canary = true
---*/
return await Promise.resolve("of another user").then((text) => text);
