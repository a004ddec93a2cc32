/*---
title = "a list of one's own kind"
why = "map of a subclass gives the subclass, unless it says otherwise."
preset = "javascript"
[expect]
value = [true, false, 3]
---*/
class Stack extends Array {
  get top() { return this[this.length - 1]; }
}
class Plain extends Array {
  static get [Symbol.species]() { return Array; }
}
const stack = Stack.from([1, 2, 3]);
return [stack.map((n) => n) instanceof Stack, Plain.from([1]).map((n) => n) instanceof Plain, stack.top];
