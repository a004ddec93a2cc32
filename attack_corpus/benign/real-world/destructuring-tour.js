/*---
title = "answers taken apart with every kind of pattern"
why = "Nested patterns, defaults, renaming, swaps, rest in arrays and parameters."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools.getPlan]
id = "pl-1"
owner = { name = "Ute", contact = { mail = "ute@example.org" } }
steps = [["a", 1], ["b", 2], ["c", 3]]
limits = { max = 10 }
[expect]
value_json = '''
{
  "planId": "pl-1",
  "ownerName": "Ute",
  "mail": "ute@example.org",
  "phone": "none",
  "firstStep": "a",
  "lastStep": "c",
  "lastWeight": 3,
  "min": 1,
  "others": [],
  "range": [3, 9],
  "texts": ["Untitled [general]!", "A [x +2]?"],
  "picked": "found",
  "plain": true
}'''
---*/
const {
  id: planId,
  owner: { name: ownerName, contact: { mail, phone = 'none' } = {} },
  steps: [[firstStep], , [lastStep, lastWeight]],
  limits: { max, min = max / 10 },
  ...others
} = await callTool('getPlan', { id: 'pl-1' });

let low = 9;
let high = 3;
if (low > high) {
  [low, high] = [high, low];
}

const describe = ({ title, tags: [main = 'general', ...more] = [] } = {}, suffix = '!') =>
  `${title ?? 'Untitled'} [${main}${more.length ? ' +' + more.length : ''}]${suffix}`;

const key = 'dynamic';
const { [key]: picked = 'absent', plain } = { dynamic: 'found', plain: true };

return {
  planId, ownerName, mail, phone, firstStep, lastStep, lastWeight, min,
  others: Object.keys(others),
  range: [low, high],
  texts: [describe(), describe({ title: 'A', tags: ['x', 'y', 'z'] }, '?')],
  picked, plain,
};
