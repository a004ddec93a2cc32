/*---
title = "a Caesar shift and run-length coding"
why = "Character codes in and out of strings."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[expect]
value = { secret = "Phhw ph dw 9, Crh!", plain = "Meet me at 9, Zoe!", runs = "3ab2c5de" }
---*/
const shiftChar = (ch, by) => {
  const code = ch.charCodeAt(0);
  const base = code >= 97 && code <= 122 ? 97 : code >= 65 && code <= 90 ? 65 : 0;
  return base === 0 ? ch : String.fromCharCode(((code - base + by + 26) % 26) + base);
};
const caesar = (text, by) => text.split('').map((ch) => shiftChar(ch, by)).join('');

const encodeRuns = (text) => {
  let output = '';
  let count = 1;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === text[i + 1]) {
      count++;
      continue;
    }
    output += count > 1 ? count + text[i] : text[i];
    count = 1;
  }
  return output;
};

const secret = caesar('Meet me at 9, Zoe!', 3);
return { secret, plain: caesar(secret, -3), runs: encodeRuns('aaabccddddde') };
