/*---
title = "retries with a growing delay that is only counted"
why = "Error handling in a loop with continue and a final throw of an object."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools.getExchangeRate]
"$turns" = [
  { "$fails" = "rate service is busy" },
  { "$fails" = "rate service is busy" },
  { base = "EUR", quote = "USD", rate = 1.0875 },
]
[expect]
value_json = '''
{
  "rate": 1.0875,
  "converted": 271.88,
  "attempts": [
    {"attempt": 1, "ok": false, "reason": "rate service is busy", "delay": 200},
    {"attempt": 2, "ok": false, "reason": "rate service is busy", "delay": 400},
    {"attempt": 3, "ok": true}
  ]
}'''
---*/
const MAX_ATTEMPTS = 5;
const attempts = [];
let result = null;

for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
  try {
    result = await callTool('getExchangeRate', { base: 'EUR', quote: 'USD' });
    attempts.push({ attempt, ok: true });
    break;
  } catch (err) {
    // Exponential back-off: 200, 400, 800 … ms, at most 2 s
    const delay = Math.min(200 * 2 ** (attempt - 1), 2000);
    attempts.push({ attempt, ok: false, reason: err.message, delay });
    if (attempt === MAX_ATTEMPTS) {
      throw { code: 'RATE_UNAVAILABLE', attempts };
    }
  }
}

return { rate: result.rate, converted: Number((250 * result.rate).toFixed(2)), attempts };
