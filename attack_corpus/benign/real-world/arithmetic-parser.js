/*---
title = "an evaluator of arithmetic with precedence"
why = "A recursive descent parser of arrow functions; the innocent reason to write an evaluator."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[expect]
value = ["1 + 2 * 3 = 7", "(1 + 2) * 3 = 9", "100 / 8 / 2 = 6.25", "2 * (3 + (4 - 1)) - 7 = 5"]
---*/
const evaluate = (expression) => {
  const tokens = expression.split('').filter((ch) => ch !== ' ');
  let position = 0;

  const parseNumber = () => {
    let digits = '';
    for (; position < tokens.length && tokens[position] >= '0' && tokens[position] <= '9'; position++) {
      digits += tokens[position];
    }
    return Number(digits);
  };
  const parseFactor = () => {
    if (tokens[position] === '(') {
      position++;
      const value = parseSum();
      position++; // the closing bracket
      return value;
    }
    return parseNumber();
  };
  const parseProduct = () => {
    let value = parseFactor();
    for (; tokens[position] === '*' || tokens[position] === '/'; ) {
      value = tokens[position++] === '*' ? value * parseFactor() : value / parseFactor();
    }
    return value;
  };
  const parseSum = () => {
    let value = parseProduct();
    for (; tokens[position] === '+' || tokens[position] === '-'; ) {
      value = tokens[position++] === '+' ? value + parseProduct() : value - parseProduct();
    }
    return value;
  };
  return parseSum();
};

return ['1 + 2 * 3', '(1 + 2) * 3', '100 / 8 / 2', '2 * (3 + (4 - 1)) - 7'].map((e) => `${e} = ${evaluate(e)}`);
