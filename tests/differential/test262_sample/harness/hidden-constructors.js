// Constructors of code that have no global name.
var AsyncFunction = Object.getPrototypeOf(async function () {}).constructor;
var AsyncArrowFunction = Object.getPrototypeOf(async () => {}).constructor;
