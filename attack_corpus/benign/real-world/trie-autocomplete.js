/*---
title = "completion from a trie"
why = "A class of nodes with nested Maps and a recursive collector."
preset = ["standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listTerms = ["car", "card", "care", "cat", "dog", "дом", "дорога"]
[expect]
value = { car = ["car", "card", "care"], "д" = ["дом", "дорога"], none = [], all = 7 }
---*/
class TrieNode {
  constructor() {
    this.children = new Map();
    this.isWord = false;
  }
}

class Trie {
  constructor() {
    this.root = new TrieNode();
  }
  insert(word) {
    let node = this.root;
    for (const ch of word) {
      if (!node.children.has(ch)) node.children.set(ch, new TrieNode());
      node = node.children.get(ch);
    }
    node.isWord = true;
  }
  complete(prefix) {
    let node = this.root;
    for (const ch of prefix) {
      node = node.children.get(ch);
      if (!node) return [];
    }
    const found = [];
    const collect = (current, text) => {
      if (current.isWord) found.push(text);
      for (const [ch, child] of current.children) collect(child, text + ch);
    };
    collect(node, prefix);
    return found;
  }
}

const trie = new Trie();
for (const term of await callTool('listTerms', {})) trie.insert(term);

return { car: trie.complete('car'), д: trie.complete('до'), none: trie.complete('x'), all: trie.complete('').length };
