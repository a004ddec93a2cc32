/*---
title = "a thenable that resolves and then throws"
why = "Which of both counts must not depend on who asks."
refs = ["CWE-754", "ECMA-262 sec-newpromiseresolvethenablejob"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = "said"
[control]
throws = "Error"
script = """
const torn = { then(resolve) { resolve('said'); throw new Error('late'); } };
torn.then(() => 0);
"""
---*/
return { then(resolve) { resolve("said"); throw new Error("late"); } };
