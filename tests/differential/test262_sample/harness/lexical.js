// Names that are no properties of the global object.
const FLOATS = [Float32Array, Float64Array];
let { resizable } = { resizable: 8 };
class Counter {
  #count = 0;
  next() { return ++this.#count; }
}
// Called when the test runs: the name must still mean something then.
function indirectEval(text) {
  return (0, eval)(text);
}
