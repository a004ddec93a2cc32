/*---
title = "amounts with thousands separators for several currencies"
why = "Number formatting by hand, because locale functions differ between engines."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[expect]
value = ["$1,234,567.89", "-9.876,50 €", "¥1,500,000", "$0.00", "1.000,00 €"]
---*/
const currencies = {
  USD: { symbol: '$', decimals: 2, before: true, group: ',', point: '.' },
  EUR: { symbol: '€', decimals: 2, before: false, group: '.', point: ',' },
  JPY: { symbol: '¥', decimals: 0, before: true, group: ',', point: '.' },
};

const formatMoney = (amount, code) => {
  const { symbol, decimals, before, group, point } = currencies[code];
  const negative = amount < 0;
  const [whole, fraction] = Math.abs(amount).toFixed(decimals).split('.');
  let grouped = '';
  for (let i = 0; i < whole.length; i++) {
    if (i > 0 && (whole.length - i) % 3 === 0) grouped += group;
    grouped += whole[i];
  }
  const number = fraction ? `${grouped}${point}${fraction}` : grouped;
  const text = before ? `${symbol}${number}` : `${number} ${symbol}`;
  return negative ? `-${text}` : text;
};

return [
  formatMoney(1234567.891, 'USD'),
  formatMoney(-9876.5, 'EUR'),
  formatMoney(1500000, 'JPY'),
  formatMoney(0, 'USD'),
  formatMoney(999.999, 'EUR'),
];
