import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import 'khabar/define.js';
import { Page } from './react-page.jsx';
import { expose } from './state.js';

// the state with which the server rendered, and whether to wait until `src` has loaded
const server = JSON.parse(document.querySelector('#state').textContent);
const root = document.querySelector('#app');
globalThis.recovered = [];

const App = () => {
  const [state, setState] = useState(server);
  useEffect(() => expose((next) => flushSync(() => setState((before) => ({ ...before, ...next })))), []);
  return <Page {...state} />;
};

const hydrate = () => hydrateRoot(root, <App />, { onRecoverableError: (error) => globalThis.recovered.push(error.message) });
if (server.src) addEventListener('khabar-load', hydrate, { once: true });
else hydrate();
