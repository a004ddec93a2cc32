/*---
title = "a back-off that really waits"
why = "The sleep helper every model writes: a promise around setTimeout."
preset = ["javascript"]
level = "STANDARD"
[tools]
getStatus = { "$turns" = [{ ready = false }, { ready = false }, { ready = true, version = "2.4.1" }] }
[expect]
value = { attempt = 3, version = "2.4.1", waitedLongEnough = true }
---*/
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function waitUntilReady(maxAttempts = 5) {
  let delay = 5;
  for (let attempt = 1; attempt <= maxAttempts; attempt++) {
    const status = await callTool('getStatus', {});
    if (status.ready) {
      return { attempt, version: status.version };
    }
    await sleep(delay);
    delay *= 2;
  }
  throw new Error('Service did not become ready in time');
}

const started = Date.now();
const outcome = await waitUntilReady();
const waited = Date.now() - started;

return { ...outcome, waitedLongEnough: waited >= 13 };
