/*---
title = "a linked list with an iterator"
why = "Symbol.iterator, generator methods, a null-ended chain."
preset = ["permissive", "javascript"]
level = "STANDARD"
[expect]
value = { forward = ["a", "b", "c", "d"], first = "d", others = ["c", "b", "a"], size = 4, joined = "DCBA" }
---*/
class LinkedList {
  constructor(values = []) {
    this.head = null;
    this.size = 0;
    for (const value of values) this.append(value);
  }

  append(value) {
    const node = { value, next: null };
    if (!this.head) {
      this.head = node;
    } else {
      let current = this.head;
      while (current.next) current = current.next;
      current.next = node;
    }
    this.size++;
  }

  reverse() {
    let previous = null;
    let current = this.head;
    while (current) {
      [current.next, previous, current] = [previous, current, current.next];
    }
    this.head = previous;
    return this;
  }

  *[Symbol.iterator]() {
    let node = this.head;
    while (node) {
      yield node.value;
      node = node.next;
    }
  }
}

const list = new LinkedList(['a', 'b', 'c']);
list.append('d');
const forward = [...list];
const [first, ...others] = list.reverse();

return { forward, first, others, size: list.size, joined: Array.from(list, (v) => v.toUpperCase()).join('') };
