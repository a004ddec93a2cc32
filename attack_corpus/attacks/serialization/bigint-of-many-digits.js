/*---
title = "a BigInt with a hundred thousand digits"
why = "As a JSON number it is parsed by a quadratic algorithm, or raises in the host that reads it."
refs = ["CWE-407", "CVE-2020-10735"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
value = "100000 text"
[control]
throws = "TypeError"
---*/
const text = await callTool("echo", { big: 10n ** 99999n });
return `${text.big.length} ${typeof text.big === "string" ? "text" : "number"}`;
