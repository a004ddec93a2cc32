/*---
title = "strings cleaned, compared and measured"
why = "Many string methods without a regular expression."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listCodes = [" ab-12 ", "AB_13", "ab12", "Äb-14", "xy-99 "]
[expect]
value_json = '''
{
  "cleaned": ["AB-12", "AB-13", "AB12", "AB-14", "XY-99"],
  "valid": 4,
  "sum": 138,
  "prefixAB": 3,
  "endsWith9": true,
  "masked": ["AB***", "AB***", "AB***", "XY***"],
  "codePoints": [97, 241, 128512],
  "centre": "=====title====="
}'''
---*/
const codes = await callTool('listCodes', {});

const normalize = (code) => code.trim().toUpperCase().replaceAll('_', '-').normalize('NFD').replaceAll('\u0308', '');
const cleaned = codes.map(normalize);

const valid = cleaned.filter((c) => c.includes('-') && c.split('-').length === 2);
const numbers = valid.map((c) => Number(c.substring(c.lastIndexOf('-') + 1)));

const summary = {
  cleaned,
  valid: valid.length,
  sum: numbers.reduce((a, b) => a + b, 0),
  prefixAB: valid.filter((c) => c.startsWith('AB')).length,
  endsWith9: valid.some((c) => c.endsWith('9')),
  masked: valid.map((c) => c.slice(0, 2).padEnd(c.length, '*')),
  codePoints: [...'añ😀'].map((ch) => ch.codePointAt(0)),
  centre: 'title'.padStart(10, '=').padEnd(15, '='),
};

return summary;
