/*---
title = "token counts of prompts against a budget"
why = "\"token\" here is a unit of language models, no credential."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listPrompts = [
  { id = "p1", text = "Summarise the quarterly report in three sentences." },
  { id = "p2", text = "Translate: bonjour" },
  { id = "p3", text = "Write a haiku about autumn rain and a lonely heron." },
]
[expect]
value_json = '''
{
  "accepted": [{"id": "p1", "tokens": 10}, {"id": "p2", "tokens": 3}],
  "rejected": [{"id": "p3", "tokens": 14}],
  "usedTokens": 13,
  "remaining": 12,
  "cost": "0.000260"
}'''
---*/
const prompts = await callTool('listPrompts', {});
const TOKEN_BUDGET = 25;
const TOKENS_PER_WORD = 4 / 3;

const countTokens = (text) => Math.ceil(text.split(' ').filter((w) => w.length > 0).length * TOKENS_PER_WORD);

let usedTokens = 0;
const accepted = [];
const rejected = [];

for (const prompt of prompts) {
  const tokens = countTokens(prompt.text);
  if (usedTokens + tokens > TOKEN_BUDGET) {
    rejected.push({ id: prompt.id, tokens });
    continue;
  }
  usedTokens += tokens;
  accepted.push({ id: prompt.id, tokens });
}

const costPerToken = 0.00002;
return { accepted, rejected, usedTokens, remaining: TOKEN_BUDGET - usedTokens, cost: (usedTokens * costPerToken).toFixed(6) };
