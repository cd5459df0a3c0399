// Serves the pages of the folder to the test browsers, under the policy that an address asks for.
import { createReadStream, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { folder, pages, root } from './folder.mjs';

const PREFIX = '/consumers/';
const TYPES = { css: 'text/css', html: 'text/html', js: 'text/javascript', json: 'application/json' };

const POLICIES = {
  strict: "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
  'no-script': "script-src 'none'",
};

/** Answers that never end, as long as somebody waits for them, each with the name that its test gave it. */
const hanging = new Map();

const hang = (context) => {
  const { res: response } = context;
  hanging.set(response, context.query.name);
  response.on('close', () => hanging.delete(response));
  context.respond = false;
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{');
};

const ENDPOINTS = {
  'hang.json': hang,
  hanging: (context) => { context.body = String([...hanging.values()].filter((name) => name === context.query.name).length); },
  'moved.json': (context) => context.redirect('/fixtures/avatoday/article.json'),
};

const fileOf = (name) => {
  if (name === 'report.js') return path.join(root, 'test/consumers/report.js');
  return path.join(name.startsWith('node_modules/') ? folder : pages, name);
};

/** Koa middleware: `/consumers/<page>?policy=strict`. Whatever is elsewhere is left to the others. */
export const serveConsumers = () => async (context, next) => {
  if (!context.path.startsWith(PREFIX)) return next();
  const name = context.path.slice(PREFIX.length);
  if (ENDPOINTS[name]) return ENDPOINTS[name](context);
  const file = path.normalize(fileOf(name));
  if (!file.startsWith(folder) && !file.startsWith(root)) return next();
  if (!existsSync(file) || !statSync(file).isFile()) return next();
  // no charset: the page itself says it, and a classic script is read as its page is
  context.res.setHeader('content-type', TYPES[path.extname(file).slice(1)] ?? 'application/octet-stream');
  const policy = POLICIES[context.query.policy];
  if (policy) context.set('content-security-policy', policy);
  context.body = createReadStream(file);
};
