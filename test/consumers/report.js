// The first script of every page: keeps what went wrong on it for the test to read.
globalThis.reports = [];
const report = (what) => globalThis.reports.push(what);
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => report(`${effectiveDirective}: ${blockedURI} ${sample}`.trim()));
addEventListener('error', ({ message, target }) => report(message ?? `not loaded: ${target.src ?? target.href}`), true);
addEventListener('unhandledrejection', ({ reason }) => report(`rejected: ${reason}`));
for (const level of ['warn', 'error']) console[level] = (...words) => report(`${level}: ${words[0]}`);
