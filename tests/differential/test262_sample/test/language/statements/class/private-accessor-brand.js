/*---
description: A private accessor is there for instances of its class only
esid: sec-privateget
features: [class-methods-private]
---*/

class Box {
  #content;
  constructor(content) { this.#content = content; }
  get #shown() { return "<" + this.#content + ">"; }
  static show(box) { return box.#shown; }
}
assert.sameValue(Box.show(new Box(1)), "<1>");
assert.throws(TypeError, () => Box.show({}));
