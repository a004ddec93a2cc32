/*---
title = "the state of a basket from its events"
why = "A reducer with a switch over event types and immutable updates."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getEvents = [
  { type = "ADD", sku = "tea", qty = 2 },
  { type = "ADD", sku = "mug", qty = 1 },
  { type = "SET_QTY", sku = "tea", qty = 5 },
  { type = "COUPON", code = "SPRING" },
  { type = "REMOVE", sku = "mug" },
  { type = "LEGACY" },
]
[expect]
value = { final = { items = { tea = 5 }, coupon = "SPRING", ignored = 1 }, versions = [1, 2, 2, 2, 1, 1] }
---*/
const events = await callTool('getEvents', { basketId: 'b-1' });

const initial = { items: {}, coupon: null, ignored: 0 };

const reducer = (state, event) => {
  switch (event.type) {
    case 'ADD': {
      const current = state.items[event.sku] ?? 0;
      return { ...state, items: { ...state.items, [event.sku]: current + event.qty } };
    }
    case 'SET_QTY':
      return { ...state, items: { ...state.items, [event.sku]: event.qty } };
    case 'REMOVE': {
      const { [event.sku]: removed, ...items } = state.items;
      return { ...state, items };
    }
    case 'COUPON':
      return { ...state, coupon: event.code };
    default:
      return { ...state, ignored: state.ignored + 1 };
  }
};

const versions = [];
const final = events.reduce((state, event) => {
  const next = reducer(state, event);
  versions.push(Object.keys(next.items).length);
  return next;
}, initial);

return { final, versions };
