/*---
title = "a letter from a template with placeholders"
why = "Braces and dollar signs inside ordinary strings."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getCustomer = { name = "Mrs Abara", city = "Lagos", balance = -35.5 }
[expect]
value_json = '''
{
  "letter": "Dear Mrs Abara,\n\nyour balance is $-35.50. [missing?]\n\nGreetings to Lagos!",
  "unresolved": 1
}'''
---*/
const template = 'Dear {{name}},\n\nyour balance is ${{balance}}. {{missing}}\n\nGreetings to {{ city }}!';
const customer = await callTool('getCustomer', { id: 88 });

const render = (text, data) => {
  const parts = text.split('{{');
  let output = parts[0];
  for (const part of parts.slice(1)) {
    const end = part.indexOf('}}');
    const key = part.slice(0, end).trim();
    const value = data[key];
    output += (value === undefined ? `[${key}?]` : value) + part.slice(end + 2);
  }
  return output;
};

const letter = render(template, { ...customer, balance: customer.balance.toFixed(2) });
const unresolved = letter.split('?]').length - 1;

return { letter, unresolved };
