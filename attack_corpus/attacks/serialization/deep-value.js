/*---
title = "a value nested three thousand deep"
why = "Whoever decodes or walks it by recursion runs out of stack, in the host this time."
refs = ["CWE-674"]
[expect]
stopped_by = "sanitize"
value_json = '[[[[[[[[[[[[[[[["[Truncated]"]]]]]]]]]]]]]]]]'
truncated = true
[control]
throws = "RangeError"
---*/
return Array.from({ length: 3000 }).reduce((inner) => [inner], []);
