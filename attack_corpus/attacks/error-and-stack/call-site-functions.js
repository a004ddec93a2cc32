/*---
title = "the functions on the stack by Error.prepareStackTrace"
why = "CallSite.getFunction hands out every function on the stack, closures of the host in the engine included."
refs = ["CWE-668", "CVE-2022-36067"]
preset = "javascript"
level = "STANDARD"
[expect]
stopped_by = "runtime"
value = "no frames"
[control]
canary = true
---*/
Error.prepareStackTrace = (error, frames) => frames;
const frames = new Error("x").stack;
if (Array.isArray(frames) && typeof frames[0].getFunction === "function") await callTool("canary", {});
return "no frames";
