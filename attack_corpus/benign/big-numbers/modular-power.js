/*---
title = "a modular power by squaring"
why = "Powers of large numbers are small where a rest is taken at each step."
[expect]
value = "1024"
---*/
let [base, exponent, result] = [2n, 10n, 1n];
for (; exponent > 0n; exponent >>= 1n) {
  if (exponent & 1n) result = (result * base) % 1000007n;
  base = (base * base) % 1000007n;
}
return result;
