/*---
title = "a subclass of Promise that adds a method"
why = "Extending Promise is allowed in the language."
preset = "javascript"
[expect]
value = [1, true]
---*/
class Task extends Promise { get isTask() { return true; } }
const task = Task.resolve(1);
return [await task, task.isTask];
