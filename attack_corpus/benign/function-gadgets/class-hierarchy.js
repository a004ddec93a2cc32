/*---
title = "super in methods and static methods"
why = "Classes build on classes."
preset = "secure"
[expect]
value = ["Rex says woof", "made by Animal"]
---*/
class Animal {
  constructor(name) { this.name = name; }
  speak() { return `${this.name} says`; }
  static origin() { return "made by Animal"; }
}
class Dog extends Animal {
  speak() { return `${super.speak()} woof`; }
  static origin() { return super.origin(); }
}
return [new Dog("Rex").speak(), Dog.origin()];
