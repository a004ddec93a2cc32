/*---
title = "a decision with many early returns"
why = "Top-level returns inside ifs and blocks."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getLoanRequest = { id = "L-3", amount = 18000, income = 3400, age = 44, existing = [250, 120] }
[expect]
value = { decision = "review", burden = "0.197", suggestion = "84 months" }
---*/
const request = await callTool('getLoanRequest', { id: 'L-3' });

if (!request) {
  return { decision: 'error', reason: 'not found' };
}

if (request.age < 18 || request.age > 75) {
  return { decision: 'reject', reason: 'age' };
}

const monthly = request.amount / 60;
const burden = (request.existing.reduce((a, b) => a + b, 0) + monthly) / request.income;

if (burden > 0.4) {
  return { decision: 'reject', reason: 'burden', burden: burden.toFixed(3) };
} else if (burden > 0.18) {
  const months = [72, 84].find((m) => (370 + request.amount / m) / request.income <= 0.18);
  return { decision: 'review', burden: burden.toFixed(3), suggestion: months ? `${months} months` : 'guarantor' };
}

return { decision: 'approve', burden: burden.toFixed(3) };
