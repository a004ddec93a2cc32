/*---
title = "text of characters with four bytes each"
why = "A bound counted in characters lets through four times as much."
refs = ["CWE-131"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "CONSOLE_LIMIT_EXCEEDED"
[control]
bytes = 65537
script = """
return "🙂".repeat(17000);
"""
---*/
console.log("🙂".repeat(17000));
