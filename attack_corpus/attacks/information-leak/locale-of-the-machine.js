/*---
title = "the language of the machine"
why = "Which language and time zone a machine has marks it among others."
refs = ["CWE-200", "CWE-497"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = [0, "undefined"]
[control]
value = [0, "object"]
script = """
globalThis.navigator = { language: 'de' };
return [new Date(0).getTimezoneOffset(), typeof globalThis.navigator];
"""
---*/
return [new Date(0).getTimezoneOffset(), typeof globalThis.navigator];
