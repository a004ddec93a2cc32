// A whole asynchronous test as one async function; `asyncTest` itself returns nothing.
function asyncTest(body) {
  var promise;
  try {
    promise = body();
  } catch (error) {
    $DONE(error);
    return;
  }
  promise.then(function () { $DONE(); }, $DONE);
}
