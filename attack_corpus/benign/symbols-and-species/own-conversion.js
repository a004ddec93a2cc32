/*---
title = "money that converts to number and text"
why = "toPrimitive gives each what it asks for."
preset = "standard"
[expect]
value = [15, "10 EUR", true]
---*/
const money = { amount: 10, [Symbol.toPrimitive](hint) { return hint === "number" ? this.amount : `${this.amount} EUR`; } };
return [+money + 5, `${money}`, +money > 9];
