/*---
title = "a recipe scaled to guests with fractions"
why = "Fractions as text, nested ternaries and unit names."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools.getRecipe]
name = "Pancakes"
serves = 4
ingredients = [
  { item = "flour", amount = 1.5, unit = "cup" },
  { item = "egg", amount = 2, unit = "" },
  { item = "milk", amount = 1, unit = "cup" },
  { item = "salt", amount = 0.25, unit = "tsp" },
]
[expect]
value = { title = "Pancakes for 6", lines = ["2¼ cups flour", "3 eggs", "1½ cups milk", "½ tsp salt"] }
---*/
const recipe = await callTool('getRecipe', { name: 'pancakes' });
const guests = 6;
const factor = guests / recipe.serves;

const fractions = { 0: '', 0.25: '¼', 0.5: '½', 0.75: '¾' };

const formatAmount = (amount) => {
  const rounded = Math.round(amount * 4) / 4;
  const whole = Math.trunc(rounded);
  const part = fractions[rounded - whole];
  return whole === 0 ? part || '0' : `${whole}${part}`;
};

const lines = recipe.ingredients.map(({ item, amount, unit }) => {
  const scaled = amount * factor;
  const plural = !unit && scaled > 1 ? `${item}s` : item;
  const unitText = unit ? ` ${unit}${scaled > 1 && unit !== 'tsp' ? 's' : ''}` : '';
  return `${formatAmount(scaled)}${unitText} ${plural}`;
});

return { title: `${recipe.name} for ${guests}`, lines };
