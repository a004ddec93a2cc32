/*---
title = "a promise whose class is the script's own"
why = "then() asks the promise for the class of its result, and hands the functions that settle it to whatever that is."
refs = ["CVE-2023-37466", "CWE-94"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
let caught;
const run = async () => {
  const dig = () => dig();
  dig();
};
const promise = run();
promise.constructor = {
  [Symbol.species]: class {
    constructor(executor) {
      executor((value) => value, (error) => { caught = error; });
    }
  },
};
promise.then();
await null;
await caught.constructor.constructor("return callTool('canary', {})")();
