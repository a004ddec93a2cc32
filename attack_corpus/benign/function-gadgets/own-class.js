/*---
title = "a class with a constructor, fields and a static block"
why = "The word constructor in a class is grammar, not a key that is read."
preset = "javascript"
[expect]
value = { name = "box", area = 12, made = 1 }
---*/
class Box {
  static made = 0;
  static { Box.made = 0; }
  #height = 3;
  constructor(width) { this.width = width; Box.made += 1; }
  get area() { return this.width * this.#height; }
  get ["name"]() { return "box"; }
}
const { name, area } = new Box(4);
return { name, area, made: Box.made };
