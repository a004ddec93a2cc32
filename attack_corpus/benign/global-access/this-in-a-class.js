/*---
title = "this where it belongs"
why = "Methods know their object."
preset = "secure"
[expect]
value = 3
---*/
class Counter {
  count = 0;
  add(n) { this.count += n; return this; }
}
return new Counter().add(1).add(2).count;
