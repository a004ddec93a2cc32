/*---
title = "Reflect.set on the caller's data"
why = "It says no with false, and a script that is told no has changed nothing."
refs = ["CWE-471"]
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"], at = "2024-01-01" } } }
preset = "javascript"
[expect]
stopped_by = "runtime"
value = [false, 100]
[control]
value = [true, 1000000]
script = """
const limits = { refund: 100 };
return [Reflect.set(limits, 'refund', 1000000), limits.refund];
"""
---*/
return [Reflect.set(config.limits, "refund", 1000000), config.limits.refund];
