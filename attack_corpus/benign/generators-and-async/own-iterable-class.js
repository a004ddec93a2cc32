/*---
title = "a class that is iterable through a generator method with a computed name"
why = "Private names, a computed member and a delegation meet in what textbooks show."
preset = ["standard", "javascript"]
[expect]
value = [2, 1, 2]
---*/
class Stack {
  #items = [];
  push(item) { this.#items.push(item); return this; }
  *[Symbol.iterator]() { yield this.#items.length; yield* this.#items; }
}
return [...new Stack().push(1).push(2)];
