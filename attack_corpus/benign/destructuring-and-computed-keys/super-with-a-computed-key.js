/*---
title = "a method that calls the one it overrides by a computed key"
why = "super is no value; its key is guarded, the access stays what it is."
preset = ["secure", "javascript"]
[expect]
value = "child of base"
---*/
class Base { name() { return "base"; } }
class Child extends Base {
  name(key = "name") { return `child of ${super[key]()}`; }
}
return new Child().name();
