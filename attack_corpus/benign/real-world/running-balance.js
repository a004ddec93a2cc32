/*---
title = "a bank statement with a running balance"
why = "An accumulator kept outside map, negative numbers, padStart."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listTransactions = [
  { date = "2024-03-01", text = "Salary", amount = 2500 },
  { date = "2024-03-02", text = "Rent", amount = -950.5 },
  { date = "2024-03-05", text = "Groceries", amount = -84.37 },
]
[expect]
value_json = '''
{
  "statement": [
    "2024-03-01  Salary         +2500.00    2650.25",
    "2024-03-02  Rent            −950.50    1699.75",
    "2024-03-05  Groceries        −84.37    1615.38"
  ],
  "savingsRate": "58.6 %",
  "change": 1465.13
}'''
---*/
const transactions = await callTool('listTransactions', { account: 'main', month: '2024-03' });

let balance = 150.25;
const opening = balance;

const statement = transactions.map(({ date, text, amount }) => {
  balance += amount;
  const sign = amount >= 0 ? '+' : '−';
  return [
    date,
    text.padEnd(12),
    `${sign}${Math.abs(amount).toFixed(2)}`.padStart(9),
    balance.toFixed(2).padStart(9),
  ].join('  ');
});

const income = transactions.filter((t) => t.amount > 0).reduce((s, t) => s + t.amount, 0);
const spending = transactions.filter((t) => t.amount < 0).reduce((s, t) => s - t.amount, 0);

return { statement, savingsRate: `${((1 - spending / income) * 100).toFixed(1)} %`, change: +(balance - opening).toFixed(2) };
