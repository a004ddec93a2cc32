/*---
title = "a class that overrides a method"
why = "Overriding in a class of one's own touches no prototype of others."
preset = "javascript"
[expect]
value = "woof"
---*/
class Animal { speak() { return "…"; } }
class Dog extends Animal { speak() { return "woof"; } }
return new Dog().speak();
