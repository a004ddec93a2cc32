/*---
title = "constants frozen and computed properties defined"
why = "Object.defineProperty, freeze, entries; errors in strict code."
preset = ["standard", "permissive", "javascript"]
level = "STANDARD"
[expect]
value_json = '''
{
  "title": "Write docs",
  "estimate": 8,
  "logged": 3,
  "status": "open",
  "remaining": 5,
  "problems": [true, true, true],
  "frozen": true,
  "sealed": true
}'''
---*/
const STATUS = Object.freeze({ OPEN: 'open', DONE: 'done' });

function createTask(title, estimate) {
  const task = { title, estimate, logged: 0, status: STATUS.OPEN };
  Object.defineProperty(task, 'remaining', {
    enumerable: true,
    get() {
      return Math.max(0, this.estimate - this.logged);
    },
  });
  return Object.seal(task);
}

const task = createTask('Write docs', 8);
task.logged += 3;

const problems = [];
for (const attempt of [() => { STATUS.OPEN = 'x'; }, () => { task.owner = 'me'; }, () => { task.remaining = 1; }]) {
  try {
    attempt();
  } catch (e) {
    problems.push(e instanceof TypeError);
  }
}

return { ...task, problems, frozen: Object.isFrozen(STATUS), sealed: Object.isSealed(task) };
