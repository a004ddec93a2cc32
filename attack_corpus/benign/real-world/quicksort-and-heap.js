/*---
title = "a quick sort by partition and a merge of sorted lists"
why = "Recursion with spread, two indexes that run at different speeds."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[expect]
value = { a = [1, 2, 3, 3, 7, 8, 9], b = [-4, 0, 6, 10], merged = [-4, 0, 1, 2, 3, 3, 6, 7, 8, 9, 10] }
---*/
const quickSort = (list) => {
  if (list.length <= 1) return list;
  const [pivot, ...rest] = list;
  const smaller = rest.filter((x) => x < pivot);
  const larger = rest.filter((x) => x >= pivot);
  return [...quickSort(smaller), pivot, ...quickSort(larger)];
};

const mergeSorted = (left, right) => {
  const merged = [];
  let i = 0;
  let j = 0;
  for (let k = 0; k < left.length + right.length; k++) {
    if (j >= right.length || (i < left.length && left[i] <= right[j])) {
      merged.push(left[i++]);
    } else {
      merged.push(right[j++]);
    }
  }
  return merged;
};

const a = quickSort([9, 3, 7, 1, 8, 2, 3]);
const b = quickSort([6, -4, 10, 0]);
return { a, b, merged: mergeSorted(a, b) };
