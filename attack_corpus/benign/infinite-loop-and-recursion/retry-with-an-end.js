/*---
title = "a failing step tried three times"
why = "Retries with catch and a counter are good manners."
preset = "javascript"
[expect]
value = [3, "done"]
---*/
let attempts = 0;
let result = null;
for (let n = 0; n < 3 && result === null; n++) {
  try {
    attempts += 1;
    if (attempts < 3) throw new Error("not yet");
    result = "done";
  } catch (error) { result = null; }
}
return [attempts, result];
