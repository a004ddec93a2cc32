/*---
title = "names with dotted and barred letters sorted by initial"
why = "Case mapping of single letters that differs from ASCII."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listGuests = ["Łukasz", "İpek", "Ewa", "Ömer", "ewelina", "Żaneta"]
[expect]
value_json = '''
{
  "initials": "ŁİEÖEŻ",
  "letters": ["E", "I", "O", "Z", "Ł"],
  "sameInitial": [["Ewa", "ewelina"]],
  "badges": ["Łukasz", "İpek", "Ewa", "Ömer", "Ewelina", "Żaneta"]
}'''
---*/
const guests = await callTool('listGuests', { event: 'gala' });

const initials = guests.map((name) => name[0].toUpperCase());
const groups = guests.reduce((acc, name) => {
  const letter = name.normalize('NFD')[0].toUpperCase();
  return { ...acc, [letter]: [...(acc[letter] ?? []), name] };
}, {});

const badges = guests.map((name) => {
  const rest = name.slice(1).toLowerCase();
  return `${name[0].toUpperCase()}${rest}`;
});

return {
  initials: initials.join(''),
  letters: Object.keys(groups).sort(),
  sameInitial: Object.values(groups).filter((g) => g.length > 1),
  badges,
};
