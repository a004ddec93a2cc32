/*---
title = "a failing tool with a fallback to another"
why = "try and catch around awaits, and a flag that says which source was used."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getLivePrice = { "$fails" = "upstream timeout" }
getCachedPrice = { symbol = "ACME", price = 41.7, ageMinutes = 12 }
[expect]
value_json = '''
{
  "symbol": "ACME",
  "price": 41.7,
  "source": "cache",
  "warnings": ["Live price failed: upstream timeout", "Cached price is 12 minutes old", "done"]
}'''
---*/
const symbol = 'ACME';
let price;
let source = 'live';
const warnings = [];

try {
  const live = await callTool('getLivePrice', { symbol });
  price = live.price;
} catch (error) {
  warnings.push(`Live price failed: ${error.message}`);
  source = 'cache';
  const cached = await callTool('getCachedPrice', { symbol });
  price = cached.price;
  if (cached.ageMinutes > 10) {
    warnings.push(`Cached price is ${cached.ageMinutes} minutes old`);
  }
} finally {
  warnings.push('done');
}

return { symbol, price, source, warnings };
