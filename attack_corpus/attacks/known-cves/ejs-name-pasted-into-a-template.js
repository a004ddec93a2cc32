/*---
title = "an option that a template engine pastes into its code"
why = "The compiled template is text, and an option reaches it through the prototype."
refs = ["CVE-2022-29078", "CWE-94"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
script = """
const compile = (options) => new Function(`${options.outputFunctionName ? "var " + options.outputFunctionName : ""}; return 1`);
Object.prototype.outputFunctionName = "x; globalThis.callTool('canary', {}); var y";
compile({})();
"""
---*/
Object.prototype.outputFunctionName = "x; globalThis.callTool('canary', {}); var y";
const source = `${{}.outputFunctionName ? "var " + {}.outputFunctionName : ""}; return 1`;
(() => {}).constructor(source)();
