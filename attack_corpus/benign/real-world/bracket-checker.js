/*---
title = "a checker of balanced brackets"
why = "A stack in an array and brackets inside strings."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[expect]
value_json = '''
[
  {"ok": true},
  {"ok": false, "position": 20, "found": "]"},
  {"ok": false, "position": 0, "found": "("},
  {"ok": true},
  {"ok": false, "position": 6, "found": "]"}
]'''
---*/
const pairs = { ')': '(', ']': '[', '}': '{' };
const openers = Object.values(pairs);

const check = (text) => {
  const stack = [];
  for (let i = 0; i < text.length; i++) {
    const ch = text[i];
    if (openers.includes(ch)) {
      stack.push({ ch, position: i });
    } else if (pairs[ch]) {
      const last = stack.pop();
      if (last?.ch !== pairs[ch]) {
        return { ok: false, position: i, found: ch };
      }
    }
  }
  if (stack.length > 0) {
    return { ok: false, position: stack[stack.length - 1].position, found: stack[stack.length - 1].ch };
  }
  return { ok: true };
};

const samples = ['f(a[1], {b: 2})', 'while (true) { if (x] }', '((1 + 2) * 3', '', 'eval("]")'];
return samples.map((s) => check(s));
