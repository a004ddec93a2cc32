/*---
title = "a class that builds a table of its own"
why = "Static blocks run once, at the class."
preset = "secure"
[expect]
value = ["low", "high"]
---*/
class Grade {
  static names = {};
  static { Grade.names.low = 0; Grade.names.high = 1; }
}
return Object.keys(Grade.names);
