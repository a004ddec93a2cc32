/*---
title = "exact factorials and a checksum with BigInt"
why = "BigInt literals, mixed with text, modulo arithmetic of an IBAN."
preset = ["secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listIbans = ["DE89370400440532013000", "GB82WEST12345698765432", "DE00370400440532013000"]
[expect]
value_json = '''
{
  "factorial25": "15511210043330985984000000",
  "digits": 26,
  "trailingZeros": 6,
  "power": "1267650600228229401496703205376",
  "valid": [true, true, false]
}'''
---*/
function factorial(n) {
  let result = 1n;
  for (let i = 2n; i <= n; i++) result *= i;
  return result;
}

function isValidIban(iban) {
  const rearranged = iban.slice(4) + iban.slice(0, 4);
  const digits = [...rearranged].map((ch) => (ch >= 'A' ? ch.charCodeAt(0) - 55 : ch)).join('');
  return BigInt(digits) % 97n === 1n;
}

const ibans = await callTool('listIbans', {});
const f25 = factorial(25n);

return {
  factorial25: f25.toString(),
  digits: f25.toString().length,
  trailingZeros: f25.toString().match(/0*$/)[0].length,
  power: String(2n ** 100n),
  valid: ibans.map(isValidIban),
};
