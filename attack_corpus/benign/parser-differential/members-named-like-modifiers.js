/*---
title = "class members called static, async, get and set"
why = "Whether the word modifies a member or names it is decided by what follows."
preset = "javascript"
[expect]
value = [1, 2, 3, 4, 5]
---*/
class Words {
  static static() { return 1; }
  static async = 2;
  static get get() { return 3; }
  static set(value) { return value; }
  get = 5;
}
return [Words.static(), Words.async, Words.get, Words.set(4), new Words().get];
