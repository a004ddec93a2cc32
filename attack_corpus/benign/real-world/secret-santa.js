/*---
title = "pairs for a secret santa without randomness"
why = "\"secret\" in a game; rotation of a list."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listParticipants = ["Mina", "Oskar", "Pia", "Quentin", "Rosa"]
[expect]
value_json = '''
{
  "valid": true,
  "mutual": 0,
  "secretList": ["Mina → Pia", "Oskar → Quentin", "Pia → Rosa", "Quentin → Mina", "Rosa → Oskar"]
}'''
---*/
const participants = await callTool('listParticipants', { event: 'secret-santa' });

// Rotate by two: nobody gets themselves, nobody gets the neighbour
const shift = 2;
const pairs = participants.map((giver, i) => ({
  giver,
  receiver: participants[(i + shift) % participants.length],
}));

const valid = pairs.every(({ giver, receiver }) => giver !== receiver);
const mutual = pairs.filter(({ giver, receiver }) =>
  pairs.some((other) => other.giver === receiver && other.receiver === giver),
);

const secretList = pairs.map(({ giver, receiver }) => `${giver} → ${receiver}`);
return { valid, mutual: mutual.length, secretList };
