/*---
title = "a second constructor where the first one was switched off"
why = "Code from texts was forbidden for one of the constructors, while another of the same kind was left as it was."
refs = ["CVE-2025-61927", "CWE-94"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const kinds = [async () => {}, function* () {}, async function* () {}].map((f) => Object.getPrototypeOf(f).constructor);
for (const make of kinds) {
  try {
    const out = make("callTool('canary', {})")();
    await (out.next ? out.next() : out);
    break;
  } catch (error) {
    if (make === kinds[2]) throw error;
  }
}
