/*---
title = "matrix product, transpose and determinant"
why = "Nested loops with two indexes; a recursive determinant."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[expect]
value_json = '''
{
  "B": [[2, 1, 0], [0, 3, -1], [1, 2, 4]],
  "product": [[5, 4, 4], [4, 14, 5], [4, 5, 17]],
  "trace": 36,
  "det": 27,
  "same": true
}'''
---*/
const multiply = (a, b) => a.map((row) => b[0].map((_, j) => row.reduce((sum, value, k) => sum + value * b[k][j], 0)));
const transpose = (m) => m[0].map((_, j) => m.map((row) => row[j]));
const identity = (n) => Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));

const determinant = (m) => {
  if (m.length === 1) return m[0][0];
  return m[0].reduce((sum, value, j) => {
    const minor = m.slice(1).map((row) => row.filter((_, k) => k !== j));
    return sum + (j % 2 ? -1 : 1) * value * determinant(minor);
  }, 0);
};

const A = [[2, 0, 1], [1, 3, 2], [0, -1, 4]];
const B = transpose(A);
const product = multiply(A, B);
let trace = 0;
for (let i = 0; i < product.length; i++) {
  trace += product[i][i];
}

return { B, product, trace, det: determinant(A), same: JSON.stringify(multiply(A, identity(3))) === JSON.stringify(A) };
