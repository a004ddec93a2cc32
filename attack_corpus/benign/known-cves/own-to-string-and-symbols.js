/*---
title = "an object with a text form and a tag of its own"
why = "Conversions are there to be defined."
preset = "javascript"
[expect]
value = ["3 EUR", "[object Money]"]
---*/
class Money {
  constructor(amount) { this.amount = amount; }
  toString() { return `${this.amount} EUR`; }
  get [Symbol.toStringTag]() { return "Money"; }
}
const price = new Money(3);
return [`${price}`, Object.prototype.toString.call(price)];
