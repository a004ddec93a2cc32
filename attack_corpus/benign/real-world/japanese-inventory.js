/*---
title = "a Japanese stock list with full-width text"
why = "Full-width letters inside strings are data, not homoglyphs."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getStock = [
  { "品名" = "りんご", "在庫" = 12, "単価" = 150 },
  { "品名" = "ＬＥＤランプ", "在庫" = 0, "単価" = 1980 },
  { "品名" = "お茶　５００ｍｌ", "在庫" = 30, "単価" = 120 },
]
[expect]
value_json = '''
{
  "在庫切れ": ["ＬＥＤランプ"],
  "合計": "5,400円",
  "normalized": ["りんご", "LEDランプ", "お茶 500ml"],
  "メッセージ": "補充が必要です。"
}'''
---*/
const 商品一覧 = await callTool('getStock', { 店舗: '東京' });

// 在庫切れの商品と合計金額
const 在庫切れ = 商品一覧.filter((商品) => 商品.在庫 === 0).map((商品) => 商品.品名);
const 合計 = 商品一覧.reduce((計, { 在庫, 単価 }) => 計 + 在庫 * 単価, 0);

const 桁区切り = (数) => {
  const digits = String(数).split('').reverse();
  const parts = digits.map((d, i) => (i > 0 && i % 3 === 0 ? d + ',' : d));
  return parts.reverse().join('');
};

const normalized = 商品一覧.map((商品) => 商品.品名.normalize('NFKC'));

return {
  在庫切れ,
  合計: `${桁区切り(合計)}円`,
  normalized,
  メッセージ: 在庫切れ.length > 0 ? '補充が必要です。' : '在庫は十分です。',
};
