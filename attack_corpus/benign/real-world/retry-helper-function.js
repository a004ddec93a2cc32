/*---
title = "a retry helper that rethrows the last error"
why = "A generic helper with a closure, new Error and an instance check."
preset = ["standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
flakyLookup = { "$turns" = [{ "$fails" = "ECONNRESET" }, { "$fails" = "ECONNRESET" }, { value = 42 }] }
[expect]
value_json = '''
{
  "value": 42,
  "log": ["retry 1: ECONNRESET", "retry 2: ECONNRESET"],
  "failure": {"isError": true, "message": "Failed after 2 attempts: always"}
}'''
---*/
async function withRetry(fn, { retries = 3, onRetry } = {}) {
  let lastError;
  for (let attempt = 0; attempt <= retries; attempt++) {
    try {
      return await fn(attempt);
    } catch (err) {
      lastError = err;
      if (onRetry) onRetry(attempt + 1, err);
    }
  }
  throw new Error(`Failed after ${retries + 1} attempts: ${lastError.message}`);
}

const log = [];
const value = await withRetry(() => callTool('flakyLookup', { key: 'x' }), {
  onRetry: (n, err) => log.push(`retry ${n}: ${err.message}`),
});

let failure;
try {
  await withRetry(async () => { throw new TypeError('always'); }, { retries: 1 });
} catch (err) {
  failure = { isError: err instanceof Error, message: err.message };
}

return { value: value.value, log, failure };
