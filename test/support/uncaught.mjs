// An error that nothing caught is a failure, wherever in the test page it came from. Mocha alone lets
// two kinds pass: a promise rejected with nobody waiting, and an error just after the last test.

const mark = 'Uncaught in the test page:';

/**
 * The page that each test file runs in. Listening starts before Mocha is loaded. A rejection is
 * reported anew as an error, so that Mocha pins it on the test that runs; the mark in the log is for
 * what comes when none runs.
 */
export const testRunnerHtml = (framework) => `<!doctype html>
<html>
  <head><meta charset="utf-8"></head>
  <body>
    <script>
      addEventListener('error', (event) => console.error('${mark}', event.message));
      addEventListener('unhandledrejection', (event) => reportError(event.reason));
    </script>
    <script type="module" src="${framework}"></script>
  </body>
</html>`;

/** Whether the page of a Web Test Runner session saw such an error. */
export const hadUncaught = (session) => session.logs.some(([first]) => first === mark);
