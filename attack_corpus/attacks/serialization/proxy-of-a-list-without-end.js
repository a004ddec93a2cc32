/*---
title = "a list that claims to have 2**53 members"
why = "A loop up to the length that a proxy claims runs for years, or allocates for them first."
refs = ["CWE-834", "CWE-770"]
preset = "javascript"
options = { max_output_items = 3 }
[expect]
stopped_by = "runtime"
truncated = true
value = [0, 0, 0]
[control]
hangs = true
---*/
return new Proxy([], { get: (target, key) => (key === "length" ? 2 ** 53 - 1 : 0) });
