/*---
title = "an error that carries its cause"
why = "Errors wrap errors in any larger program."
preset = "javascript"
[expect]
value = "could not save: disk full"
---*/
const save = async () => { throw new Error("disk full"); };
try {
  try {
    await save();
  } catch (error) {
    throw new Error("could not save", { cause: error });
  }
} catch (error) {
  return `${error.message}: ${error.cause.message}`;
}
