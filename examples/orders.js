// Asked of a language model: "Which customers owe us money for overdue orders, how much and since when,
// and which products are in those orders? Draft a reminder for everyone who owes more than 250."
const today = "2026-03-31";
const dayMs = 24 * 60 * 60 * 1000;

// Two questions at once.
const [customers, orders] = await parallel([
  () => callTool("list_customers", {}),
  () => callTool("list_orders", { status: "open", due_before: today }),
]);

// One question per order, at most four under way.
const itemLists = await parallel(
  orders,
  (order) => callTool("list_items", { order_id: order.id }),
  { maxConcurrency: 4 },
);

const debtors = {};
const products = {};
for (let i = 0; i < orders.length; i++) {
  const { customer_id: customerId, due_on: dueOn, number } = orders[i];
  const debtor = (debtors[customerId] ??= { orders: [], owed: 0, oldest: dueOn });
  const amount = itemLists[i].reduce((sum, item) => sum + item.quantity * item.unit_price, 0);
  debtor.orders.push(number);
  debtor.owed += amount;
  if (dueOn < debtor.oldest) {
    debtor.oldest = dueOn;
  }
  for (const { product, quantity } of itemLists[i]) {
    products[product] = (products[product] ?? 0) + quantity;
  }
}

const overdue = customers
  .filter((customer) => debtors[customer.id] !== undefined)
  .map(({ id, name, country }) => {
    const { orders: numbers, owed, oldest } = debtors[id];
    const daysLate = Math.round((Date.parse(today) - Date.parse(oldest)) / dayMs);
    return { id, name, country, orders: numbers, owed: Math.round(owed * 100) / 100, daysLate };
  })
  .sort((a, b) => b.owed - a.owed);

// One after the other: each of these writes.
const reminders = [];
for (const { id, name, owed, daysLate } of overdue) {
  if (owed <= 250) {
    continue;
  }
  const text = `Dear ${name}, ${owed.toFixed(2)} has been due for up to ${daysLate} days.`;
  const { reminder_id: reminderId } = await callTool("draft_reminder", { customer_id: id, text });
  reminders.push(reminderId);
}

return {
  overdue,
  total: Math.round(overdue.reduce((sum, customer) => sum + customer.owed, 0) * 100) / 100,
  topProducts: Object.entries(products)
    .sort(([nameA, countA], [nameB, countB]) => countB - countA || (nameA < nameB ? -1 : 1))
    .slice(0, 3)
    .map(([product, quantity]) => ({ product, quantity })),
  reminders,
};
