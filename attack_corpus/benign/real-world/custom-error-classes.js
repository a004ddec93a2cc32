/*---
title = "an error class of one's own with a cause"
why = "class extends Error, instanceof, error.cause."
preset = ["standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getOrder = { "$fails" = "row 17 is locked" }
[expect]
value_json = '''
{
  "ok": false,
  "name": "OrderError",
  "message": "Could not load order 17",
  "orderId": 17,
  "cause": "row 17 is locked",
  "isOrderError": true,
  "isError": true
}'''
---*/
class OrderError extends Error {
  constructor(message, options = {}) {
    super(message, { cause: options.cause });
    this.name = 'OrderError';
    this.orderId = options.orderId;
  }
}

async function loadOrder(orderId) {
  try {
    return await callTool('getOrder', { orderId });
  } catch (cause) {
    throw new OrderError(`Could not load order ${orderId}`, { orderId, cause });
  }
}

try {
  await loadOrder(17);
  return { ok: true };
} catch (error) {
  return {
    ok: false,
    name: error.name,
    message: error.message,
    orderId: error.orderId,
    cause: error.cause.message,
    isOrderError: error instanceof OrderError,
    isError: error instanceof Error,
  };
}
