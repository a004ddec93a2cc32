/*---
title = "a hundred thousand timers of an hour"
why = "Each timer is one of the host, which keeps it until it is due."
refs = ["CWE-770", "CWE-799"]
preset = "javascript"
[expect]
stopped_by = "broker"
code = "MESSAGE_FLOOD"
within_ms = 2000
host_mib = 16
[control]
value = 100000
script = '''const timers = [];
const setTimeout = (f, ms) => timers.push([f, ms]);
return Array.from({ length: 100000 }, () => setTimeout(() => {}, 3600000)).length;'''
---*/
return Array.from({ length: 100000 }, () => setTimeout(() => {}, 3600000)).length;
