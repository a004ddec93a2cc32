/*---
title = "shapes in the style before classes"
why = "Functions with prototypes and Object.create, harmless where keys are free."
preset = ["javascript"]
level = "STANDARD"
[expect]
value_json = '''
{
  "descriptions": ["circle with area 3.14", "square with area 6.25"],
  "circleIsShape": true,
  "constructorName": "Circle"
}'''
---*/
function Shape(name) {
  this.name = name;
}
Shape.prototype.describe = function () {
  return this.name + ' with area ' + this.area().toFixed(2);
};

function Circle(radius) {
  Shape.call(this, 'circle');
  this.radius = radius;
}
Circle.prototype = Object.create(Shape.prototype);
Circle.prototype.constructor = Circle;
Circle.prototype.area = function () {
  return Math.PI * this.radius ** 2;
};

function Square(side) {
  Shape.call(this, 'square');
  this.side = side;
}
Object.setPrototypeOf(Square.prototype, Shape.prototype);
Square.prototype.area = function () {
  return this.side * this.side;
};

const shapes = [new Circle(1), new Square(2.5)];
return {
  descriptions: shapes.map((s) => s.describe()),
  circleIsShape: shapes[0] instanceof Shape,
  constructorName: shapes[0].constructor.name,
};
