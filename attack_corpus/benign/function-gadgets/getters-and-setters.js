/*---
title = "a temperature in two units"
why = "Accessors compute what is not stored."
preset = "standard"
[expect]
value = [212, 37.77777777777778]
---*/
const water = { celsius: 100, get fahrenheit() { return this.celsius * 1.8 + 32; }, set fahrenheit(f) { this.celsius = (f - 32) / 1.8; } };
const boiling = water.fahrenheit;
water.fahrenheit = 100;
return [boiling, water.celsius];
