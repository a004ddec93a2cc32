/*---
title = "get and its name on two lines"
why = "In a class a newline after get changes nothing: it is an accessor, not a field."
preset = "javascript"
[expect]
value = "number"
---*/
class Meter {
  get
  reading() { return 4; }
}
return typeof new Meter().reading;
