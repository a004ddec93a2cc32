/*---
title = "chains of then, catch and finally"
why = "Promise chains instead of await, as older examples have it."
preset = ["standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getAvatar = { "$fails" = "no avatar" }
[tools.getUser]
"$by" = "id"
[tools.getUser."$answers"]
1 = { id = 1, name = "Rosa", managerId = 9 }
9 = { id = 9, name = "Igor" }
[expect]
value_json = '''
{
  "user": "Rosa",
  "manager": "Igor",
  "avatar": "default.png",
  "steps": ["loaded Rosa", "loaded Igor", "fallback: no avatar", "finished"]
}'''
---*/
const steps = [];

function loadUser(id) {
  return callTool('getUser', { id }).then((user) => {
    steps.push(`loaded ${user.name}`);
    return user;
  });
}

const result = await loadUser(1)
  .then((user) => Promise.all([user, loadUser(user.managerId)]))
  .then(([user, manager]) =>
    callTool('getAvatar', { id: user.id })
      .catch((err) => {
        steps.push(`fallback: ${err.message}`);
        return 'default.png';
      })
      .then((avatar) => ({ user: user.name, manager: manager.name, avatar })),
  )
  .finally(() => {
    steps.push('finished');
  });

return { ...result, steps };
