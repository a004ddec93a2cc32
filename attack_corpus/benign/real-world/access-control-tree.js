/*---
title = "permissions inherited through groups"
why = "Recursion through groups with a guard against cycles by a Set."
preset = ["standard", "permissive", "javascript"]
level = "STANDARD"
[tools.getGroups]
staff = { allow = ["read"], parents = [] }
editors = { allow = ["write"], parents = ["staff"] }
admins = { allow = ["delete"], parents = ["editors", "auditors"] }
auditors = { allow = ["audit"], parents = ["staff", "admins"] }
[expect]
value_json = '''
{
  "table": {
    "staff": ["read"],
    "editors": ["read", "write"],
    "admins": ["audit", "delete", "read", "write"],
    "auditors": ["audit", "delete", "read", "write"]
  },
  "message": "ReferenceError: Unknown group: guests"
}'''
---*/
const groups = await callTool('getGroups', {});

function permissionsOf(name, seen = new Set()) {
  if (seen.has(name)) return new Set();
  seen.add(name);
  const group = groups[name];
  if (!group) throw new ReferenceError(`Unknown group: ${name}`);
  const result = new Set(group.allow);
  for (const parent of group.parents) {
    for (const permission of permissionsOf(parent, seen)) {
      result.add(permission);
    }
  }
  return result;
}

const table = {};
for (const name of Object.keys(groups)) {
  table[name] = [...permissionsOf(name)].sort();
}

let message = null;
try {
  permissionsOf('guests');
} catch ({ name, message: text }) {
  message = `${name}: ${text}`;
}

return { table, message };
