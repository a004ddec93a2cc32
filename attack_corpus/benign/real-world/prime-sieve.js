/*---
title = "primes by a sieve and prime factors of order numbers"
why = "Loops with steps that are variables, and a loop without a body step."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listOrderNumbers = [84, 97, 360, 1001]
[expect]
value_json = '''
{
  "primeCount": 25,
  "factors": ["84 = 2 × 2 × 3 × 7", "97 = 97", "360 = 2 × 2 × 2 × 3 × 3 × 5", "1001 = 7 × 11 × 13"]
}'''
---*/
const numbers = await callTool('listOrderNumbers', {});
const LIMIT = 100;

const composite = Array(LIMIT + 1).fill(false);
const primes = [];
for (let n = 2; n <= LIMIT; n++) {
  if (composite[n]) continue;
  primes.push(n);
  for (let multiple = n * n; multiple <= LIMIT; multiple += n) {
    composite[multiple] = true;
  }
}

const factorize = (number) => {
  let rest = number;
  const factors = [];
  for (const p of primes) {
    for (; rest % p === 0; rest /= p) factors.push(p);
  }
  if (rest > 1) factors.push(rest);
  return factors;
};

return { primeCount: primes.length, factors: numbers.map((n) => `${n} = ${factorize(n).join(' × ')}`) };
