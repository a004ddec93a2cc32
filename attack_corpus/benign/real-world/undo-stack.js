/*---
title = "an editor with undo and redo"
why = "Two stacks, methods that return this for chaining."
preset = ["permissive", "javascript"]
level = "STANDARD"
[expect]
value = { afterUndo = "\"a-b-c\" (1 undo, 1 redo)", end = "\"a-b\" (0 undo, 2 redo)", isEditor = true }
---*/
class TextEditor {
  constructor(text = '') {
    this.text = text;
    this.undoStack = [];
    this.redoStack = [];
  }

  apply(change) {
    this.undoStack.push(this.text);
    this.redoStack = [];
    this.text = change(this.text);
    return this;
  }

  append(s) {
    return this.apply((t) => t + s);
  }

  replace(search, replacement) {
    return this.apply((t) => t.replaceAll(search, replacement));
  }

  undo() {
    if (this.undoStack.length === 0) return this;
    this.redoStack.push(this.text);
    this.text = this.undoStack.pop();
    return this;
  }

  redo() {
    if (this.redoStack.length === 0) return this;
    this.undoStack.push(this.text);
    this.text = this.redoStack.pop();
    return this;
  }

  toString() {
    return `"${this.text}" (${this.undoStack.length} undo, ${this.redoStack.length} redo)`;
  }
}

const editor = new TextEditor('a-b');
editor.append('-c').replace('-', '+').undo();
const afterUndo = String(editor);
editor.redo().undo().undo().undo();
return { afterUndo, end: `${editor}`, isEditor: editor.constructor === TextEditor };
