/*---
title = "gadgets taken off the stack by Error.prepareStackTrace"
why = "The engine hands call sites to a function of the script's, and each of them hands out its function."
refs = ["CWE-668", "CVE-2022-36067"]
preset = "javascript"
level = "STANDARD"
[expect]
stopped_by = "runtime"
value = 0
[control]
value = 1
---*/
let seen = 0;
const { stack } = (() => {
  Error.prepareStackTrace = (error, sites) => { seen = Array.isArray(sites) ? 1 : 0; return sites; };
  try {
    return new Error("look");
  } catch {
    return {};
  }
})();
if (Array.isArray(stack) && typeof stack[0].getFunction() === "function") seen = 1;
return seen;
