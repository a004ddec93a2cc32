/*---
title = "half a character in the result"
why = "The text cannot be written as UTF-8; the host must not raise when it passes the value on."
refs = ["CWE-176"]
[expect]
stopped_by = "runtime"
value = "a\uFFFDb"
[control]
value_json = '"a\ud800b"'
---*/
return "a" + String.fromCharCode(0xd800) + "b";
