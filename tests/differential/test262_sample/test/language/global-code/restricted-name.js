/*---
description: The names of the global object that cannot be configured are no lexical names of a script
esid: sec-globaldeclarationinstantiation
negative:
  phase: runtime
  type: SyntaxError
---*/

let undefined;
