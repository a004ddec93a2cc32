/*---
title = "a subclass that calls super"
why = "The word constructor in a class is grammar."
preset = "secure"
[expect]
value = ["Ann", 3, true]
---*/
class Person { constructor(name) { this.name = name; } }
class Member extends Person { constructor(name, years) { super(name); this.years = years; } }
const ann = new Member("Ann", 3);
return [ann.name, ann.years, ann instanceof Person];
