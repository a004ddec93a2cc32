/*---
title = "money that can be added"
why = "Objects with valueOf and toPrimitive are ordinary."
preset = "javascript"
[expect]
value = [425, "4.25 EUR", true]
---*/
const money = (cents) => ({ [Symbol.toPrimitive]: (hint) => (hint === "string" ? `${cents / 100} EUR` : cents) });
return [money(150) + money(275), `${money(425)}`, money(3) < money(4)];
