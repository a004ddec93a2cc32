/*---
title = "members by access level"
why = "\"admin\", \"access\", \"private\" and \"key\" in harmless places."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listMembers = [
  { name = "Sam", role = "admin", keys = 2 },
  { name = "Ida", role = "viewer", keys = 0 },
  { name = "Per", role = "editor", keys = 1 },
]
[expect]
value_json = '''
{
  "matrix": [
    {"name": "Sam", "read": true, "write": true, "administer": true},
    {"name": "Ida", "read": true, "write": false, "administer": false},
    {"name": "Per", "read": true, "write": true, "administer": false}
  ],
  "keyHolders": ["Sam: 2 door keys", "Per: 1 door key"],
  "privateRooms": 2
}'''
---*/
const members = await callTool('listMembers', { workspace: 'docs' });
const accessLevels = ['viewer', 'editor', 'admin'];

const canAccess = (role, required) => accessLevels.indexOf(role) >= accessLevels.indexOf(required);

const matrix = members.map(({ name, role }) => ({
  name,
  read: canAccess(role, 'viewer'),
  write: canAccess(role, 'editor'),
  administer: canAccess(role, 'admin'),
}));

const keyHolders = members.filter(({ keys }) => keys > 0).map(({ name, keys }) => `${name}: ${keys} door key${keys > 1 ? 's' : ''}`);
const privateRooms = keyHolders.length;

return { matrix, keyHolders, privateRooms };
