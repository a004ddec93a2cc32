/*---
title = "empty values removed with filter(Boolean)"
why = "filter(Boolean) is how models drop empty values."
preset = ["secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listProfiles = { "$json" = '[{"first": "Ana", "middle": null, "last": "Silva", "site": ""}, {"first": "Bo", "middle": "K.", "last": null, "site": "https://bo.example"}, {"first": "", "middle": "", "last": "Chen", "site": null}]' }
[expect]
value_json = '''
{
  "fullNames": ["Ana Silva", "Bo K.", "Chen"],
  "sites": ["https://bo.example"],
  "complete": 0,
  "flags": [false, true, false],
  "initials": ["AS", "BK", "C"]
}'''
---*/
const profiles = await callTool('listProfiles', {});

const fullNames = profiles.map(({ first, middle, last }) => [first, middle, last].filter(Boolean).join(' '));
const sites = profiles.map((p) => p.site).filter(Boolean);

// A profile is complete when every field has a value
const complete = profiles.filter((p) => Object.values(p).every(Boolean)).length;
const flags = profiles.map((p) => Boolean(p.site));

const initials = fullNames.map((name) =>
  name
    .split(' ')
    .map((part) => part[0])
    .join(''),
);

return { fullNames, sites, complete, flags, initials };
