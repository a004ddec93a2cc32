/*---
title = "methods, accessors and fields of a class with computed names"
why = "Classes take computed names for every kind of member."
preset = ["standard", "javascript"]
[expect]
value = [1, 2, 3, 4]
---*/
const names = ["read", "size", "kind", "make"];
class Holder {
  [names[0]]() { return 1; }
  get [names[1]]() { return 2; }
  [names[2]] = 3;
  static [names[3]]() { return 4; }
}
const holder = new Holder();
return [holder.read(), holder.size, holder.kind, Holder.make()];
