/*---
title = "a field called get before a generator method on the next line"
why = "The line ends the field; the star begins a method that is no accessor."
preset = "javascript"
[expect]
value = ["get", 1]
---*/
class Holder {
  get
  *items() { yield 1; }
}
const holder = new Holder();
return [Object.keys(holder)[0], ...holder.items()];
