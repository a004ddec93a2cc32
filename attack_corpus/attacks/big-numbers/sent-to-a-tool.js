/*---
title = "large BigInts in a tool's arguments"
why = "The same encoder, in the middle of a call."
refs = ["CWE-407", "CVE-2020-10735"]
preset = ["secure", "javascript"]
tools = "basic"
options = { timeout = 1500, cpu_timeout = 300 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2500
[control]
script = """
return [1, 2, 3].map((n) => String(7n ** 300000n + BigInt(n)).length);
"""
hangs = true
---*/
const large = [1, 2, 3].map((n) => 7n ** 100000n * 7n ** 99999n * 7n ** 99998n + BigInt(n));
return await callTool("echo", { large });
