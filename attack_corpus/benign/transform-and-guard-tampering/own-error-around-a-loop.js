/*---
title = "an error of the script's own that leaves a loop and is caught"
why = "What ends a run cannot be caught; what the script throws must be."
preset = ["secure", "javascript"]
[expect]
value = "found 3"
---*/
try {
  for (let i = 0; i < 10; i++) if (i === 3) throw new Error(`found ${i}`);
  return "not found";
} catch (error) {
  return error.message;
}
