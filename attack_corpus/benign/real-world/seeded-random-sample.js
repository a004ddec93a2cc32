/*---
title = "a repeatable sample with a generator of one's own"
why = "Multiplications of 32 bits and a Fisher–Yates shuffle from a seed."
preset = ["secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listRespondents = ["Ava", "Ben", "Cleo", "Dan", "Eli", "Fay", "Gus", "Hana"]
[expect]
value = { sample = ["Cleo", "Hana", "Ben"], repeatable = true, inRange = true }
---*/
function mulberry32(seed) {
  let state = seed >>> 0;
  return function () {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(list, random) {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}

const people = await callTool('listRespondents', { wave: 2 });
const sample = shuffle(people, mulberry32(42)).slice(0, 3);
const again = shuffle(people, mulberry32(42)).slice(0, 3);
const truly = Math.random();

return { sample, repeatable: sample.join() === again.join(), inRange: truly >= 0 && truly < 1 };
