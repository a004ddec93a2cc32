/*---
title = "an abstract class"
why = "new.target tells a class from its subclasses."
preset = "secure"
[expect]
value = ["abstract", "Circle"]
---*/
class Shape {
  constructor() {
    if (new.target === Shape) throw new TypeError("abstract");
    this.kind = new.target.name;
  }
}
class Circle extends Shape {}
let why = "";
try { new Shape(); } catch (error) { why = error.message; }
return [why, new Circle().kind];
