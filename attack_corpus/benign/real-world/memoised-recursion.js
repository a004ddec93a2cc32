/*---
title = "Fibonacci numbers and ways to climb stairs with a memo"
why = "Recursion of arrow functions with a default parameter object."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[expect]
value = { fib50 = 12586269025, calls = 99, stairs = [1, 2, 4, 7, 274], exact = true }
---*/
const memo = {};
let calls = 0;

const fib = (n) => {
  calls++;
  if (n < 2) return n;
  if (memo[n] !== undefined) return memo[n];
  memo[n] = fib(n - 1) + fib(n - 2);
  return memo[n];
};

// Steps of 1, 2 or 3
const climb = (n, cache = {}) => {
  if (n < 0) return 0;
  if (n === 0) return 1;
  return (cache[n] ??= climb(n - 1, cache) + climb(n - 2, cache) + climb(n - 3, cache));
};

return {
  fib50: fib(50),
  calls,
  stairs: [1, 2, 3, 4, 10].map((n) => climb(n)),
  exact: Number.isSafeInteger(fib(50)),
};
