/*---
title = "the life of an order as a state machine"
why = "A transition table with nested keys, illegal moves collected."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listEvents = ["pay", "ship", "pay", "deliver", "return", "refund"]
[expect]
value_json = '''
{
  "state": "refunded",
  "isFinal": true,
  "path": "new → paid → shipped → delivered → returned → refunded",
  "illegal": ["pay in shipped"]
}'''
---*/
const transitions = {
  new: { pay: 'paid', cancel: 'cancelled' },
  paid: { ship: 'shipped', cancel: 'refunded' },
  shipped: { deliver: 'delivered' },
  delivered: { return: 'returned' },
  returned: { refund: 'refunded' },
};

const events = await callTool('listEvents', { orderId: 'o-77' });
let state = 'new';
const history = [state];
const illegal = [];

for (const event of events) {
  const next = transitions[state]?.[event];
  if (next === undefined) {
    illegal.push(`${event} in ${state}`);
    continue;
  }
  state = next;
  history.push(state);
}

const isFinal = !(state in transitions);
return { state, isFinal, path: history.join(' → '), illegal };
