/*---
title = "the faster of a slow promise and a deadline"
why = "Promise.race with a timer, as models guard slow work."
preset = ["javascript"]
level = "STANDARD"
[tools]
getFast = { answer = "fast" }
[expect]
value = { outcomes = ["fast", "slow job timed out after 10 ms"], any = "b" }
---*/
function timeout(ms, label) {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`${label} timed out after ${ms} ms`)), ms);
  });
}

function withTimeout(promise, ms, label) {
  return Promise.race([promise, timeout(ms, label)]);
}

const slow = new Promise((resolve) => setTimeout(() => resolve('slow'), 400));

const outcomes = [];
outcomes.push(await withTimeout(callTool('getFast', {}), 300, 'getFast').then((r) => r.answer));

try {
  outcomes.push(await withTimeout(slow, 10, 'slow job'));
} catch (error) {
  outcomes.push(error.message);
}

const any = await Promise.any([Promise.reject(new Error('a')), Promise.resolve('b')]);
return { outcomes, any };
