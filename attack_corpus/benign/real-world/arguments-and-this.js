/*---
title = "old-style functions with arguments, call and bind"
why = "Function expressions, arguments, call, apply, bind: the style of older examples."
preset = ["javascript"]
level = "STANDARD"
[expect]
value = [3, 6, "Hello, Ida.", "Hi, Otto!", 9]
---*/
var counter = (function () {
  var count = 0;
  return {
    increment: function () {
      return ++count;
    },
    reset: function () {
      count = 0;
    },
  };
})();

function sum() {
  return Array.prototype.slice.call(arguments).reduce(function (a, b) {
    return a + b;
  }, 0);
}

var person = {
  name: 'Ida',
  greet: function (greeting, mark) {
    return greeting + ', ' + this.name + (mark || '.');
  },
};

counter.increment();
counter.increment();
var hello = person.greet.bind(person, 'Hello');

return [counter.increment(), sum(1, 2, 3), hello(), person.greet.call({ name: 'Otto' }, 'Hi', '!'), Math.max.apply(null, [4, 9, 2])];
