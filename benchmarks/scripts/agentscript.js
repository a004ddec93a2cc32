// Which invoices are overdue, and who has to be told?
const response = await callTool("list_invoices", { status: "open", limit: 200 });
const invoices = response.items ?? [];
const overdue = invoices.filter((invoice) => invoice.days_late > 0);
const totals = {};
for (const invoice of overdue) {
  totals[invoice.customer_id] = (totals[invoice.customer_id] ?? 0) + invoice.amount;
}
const worst = Object.entries(totals)
  .sort(([, a], [, b]) => b - a)
  .slice(0, 5)
  .map(([customerId, amount]) => ({ customerId, amount: Math.round(amount * 100) / 100 }));
return { count: overdue.length, worst };
// ----
// Summarise the support tickets of the week, by priority and by product.
const tickets = await callTool("search_tickets", { created_after: "2026-03-23", include: ["tags", "customer"] });

const byPriority = { low: 0, normal: 0, high: 0, urgent: 0 };
const byProduct = {};
const escalated = [];

for (const ticket of tickets.results) {
  const { id, priority, product, tags = [], customer } = ticket;
  byPriority[priority] += 1;

  if (!byProduct[product]) {
    byProduct[product] = { open: 0, closed: 0, customers: [] };
  }
  const entry = byProduct[product];
  if (ticket.status === "closed") {
    entry.closed++;
  } else {
    entry.open++;
  }
  if (!entry.customers.includes(customer.name)) {
    entry.customers.push(customer.name);
  }

  const isEscalated = tags.includes("escalated") || (priority === "urgent" && ticket.age_hours > 24);
  if (isEscalated) {
    escalated.push({ id, title: ticket.title.slice(0, 80), customer: customer.name });
  }
}

const lines = Object.keys(byProduct)
  .sort()
  .map((name) => `${name}: ${byProduct[name].open} open, ${byProduct[name].closed} closed`);

return { byPriority, summary: lines.join("\n"), escalated: escalated.slice(0, 10) };
// ----
// Move the stock of a warehouse that closes to the nearest ones with room.
const [warehouses, stock] = await parallel([
  () => callTool("list_warehouses", { active: true }),
  () => callTool("get_stock", { warehouse: "HAM-2" }),
]);

const distance = (a, b) => {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  return Math.sqrt(dx * dx + dy * dy);
};

const closing = warehouses.find((warehouse) => warehouse.code === "HAM-2");
if (!closing) {
  return { error: "there is no warehouse HAM-2" };
}

const targets = warehouses
  .filter((warehouse) => warehouse.code !== closing.code && warehouse.free_slots > 0)
  .map((warehouse) => ({ ...warehouse, km: distance(warehouse.location, closing.location) }))
  .sort((left, right) => left.km - right.km);

const moves = [];
const leftOver = [];
for (const { sku, quantity } of stock.lines) {
  let remaining = quantity;
  for (const target of targets) {
    if (remaining === 0) break;
    const fits = Math.min(remaining, target.free_slots);
    if (fits <= 0) continue;
    moves.push({ sku, from: closing.code, to: target.code, quantity: fits });
    target.free_slots -= fits;
    remaining -= fits;
  }
  if (remaining > 0) {
    leftOver.push({ sku, remaining });
  }
}

const results = [];
for (let i = 0; i < moves.length; i++) {
  try {
    const { transfer_id: transferId } = await callTool("create_transfer", moves[i]);
    results.push({ ...moves[i], transferId });
  } catch (error) {
    results.push({ ...moves[i], failed: error.message });
  }
}

const failed = results.filter((result) => result.failed !== undefined);
return {
  moved: results.length - failed.length,
  failed,
  leftOver,
  note: leftOver.length > 0 ? `${leftOver.length} articles found no place` : "everything has found a place",
};
// ----
// A weekly report: revenue per region and day, change against the week before, the three best sellers.
const weeks = [
  { name: "this week", from: "2026-03-23", to: "2026-03-29" },
  { name: "last week", from: "2026-03-16", to: "2026-03-22" },
];
const fetched = await parallel(
  weeks,
  (week) => callTool("query_orders", { from: week.from, to: week.to, fields: ["region", "day", "total", "lines"] }),
  { maxConcurrency: 2 },
);

const round = (value, digits = 2) => {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
};
const sum = (list, pick) => list.reduce((total, item) => total + pick(item), 0);

const summarise = (orders) => {
  const regions = {};
  const sellers = {};
  for (const order of orders) {
    const region = (regions[order.region] ??= { revenue: 0, orders: 0, days: {} });
    region.revenue += order.total;
    region.orders += 1;
    region.days[order.day] = (region.days[order.day] ?? 0) + order.total;
    for (const line of order.lines) {
      const seller = (sellers[line.sku] ??= { sku: line.sku, name: line.name, units: 0, revenue: 0 });
      seller.units += line.quantity;
      seller.revenue += line.quantity * line.price;
    }
  }
  return { regions, sellers };
};

const [current, previous] = fetched.map((answer) => summarise(answer.orders ?? []));
const change = (now, before) => {
  if (before === 0 || before === undefined) {
    return now > 0 ? "new" : "none";
  }
  const percent = round(((now - before) / before) * 100, 1);
  return `${percent > 0 ? "+" : ""}${percent} %`;
};

const report = Object.entries(current.regions)
  .map(([name, region]) => {
    const days = Object.entries(region.days).sort(([a], [b]) => (a < b ? -1 : 1));
    const best = days.reduce((top, day) => (day[1] > top[1] ? day : top), ["", 0]);
    return {
      region: name,
      revenue: round(region.revenue),
      orders: region.orders,
      average: region.orders === 0 ? 0 : round(region.revenue / region.orders),
      change: change(region.revenue, previous.regions[name]?.revenue),
      bestDay: best[0],
    };
  })
  .sort((a, b) => b.revenue - a.revenue);

const bestSellers = Object.values(current.sellers)
  .sort((a, b) => b.units - a.units || b.revenue - a.revenue)
  .slice(0, 3)
  .map(({ sku, name, units, revenue }, index) => `${index + 1}. ${name} (${sku}): ${units} units, ${round(revenue)} €`);

const totalNow = sum(report, (row) => row.revenue);
const totalBefore = sum(Object.values(previous.regions), (region) => region.revenue);
let text = `Revenue ${weeks[0].name}: ${round(totalNow)} € (${change(totalNow, totalBefore)})\n`;
for (const row of report) {
  text += `- ${row.region}: ${row.revenue} € from ${row.orders} orders, best day ${row.bestDay}, ${row.change}\n`;
}
text += ["Best sellers:", ...bestSellers].join("\n");

const { message_id: messageId } = await callTool("post_message", { channel: "sales", text });
return { messageId, total: round(totalNow), regions: report, bestSellers };
// ----
// Find duplicates among the contacts and propose which to keep.
const pageSize = 100;
const contacts = [];
for (let page = 1; page <= 20; page++) {
  const answer = await callTool("list_contacts", { page, per_page: pageSize });
  contacts.push(...answer.contacts);
  if (answer.contacts.length < pageSize) {
    break;
  }
}

const normalise = (text) => (text ?? "").trim().toLowerCase();
const digitsOf = (text) => (text ?? "").split("").filter((char) => char >= "0" && char <= "9").join("");
const keysOf = (contact) => {
  const keys = [];
  const email = normalise(contact.email);
  const phone = digitsOf(contact.phone);
  if (email !== "") keys.push("mail:" + email);
  if (phone.length >= 7) keys.push("phone:" + phone.slice(-9));
  if (contact.name && contact.company) keys.push(`name:${normalise(contact.name)}@${normalise(contact.company)}`);
  return keys;
};

const groups = [];
const groupOf = {};
for (const contact of contacts) {
  const keys = keysOf(contact);
  const known = keys.find((key) => groupOf[key] !== undefined);
  let index = known === undefined ? -1 : groupOf[known];
  if (index < 0) {
    index = groups.length;
    groups.push([]);
  }
  groups[index].push(contact);
  for (const key of keys) {
    groupOf[key] = index;
  }
}

const completeness = (contact) =>
  Object.values(contact).filter((value) => value !== null && value !== undefined && value !== "").length;

const proposals = groups
  .filter((group) => group.length > 1)
  .map((group) => {
    const ranked = [...group].sort((a, b) => completeness(b) - completeness(a) || a.id - b.id);
    const [keep, ...others] = ranked;
    const merged = { ...keep };
    for (const other of others) {
      for (const [field, value] of Object.entries(other)) {
        if ((merged[field] === null || merged[field] === "") && value) {
          merged[field] = value;
        }
      }
    }
    return { keep: keep.id, remove: others.map((other) => other.id), merged };
  });

return {
  contacts: contacts.length,
  duplicates: proposals.reduce((count, proposal) => count + proposal.remove.length, 0),
  proposals: proposals.slice(0, 50),
};
