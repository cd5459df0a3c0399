import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import 'khabar/define.js';
import { Page } from './react-page.jsx';
import { expose, first } from './state.js';

const App = () => {
  const [state, setState] = useState(first);
  useEffect(() => expose((next) => flushSync(() => setState((before) => ({ ...before, ...next })))), []);
  return <Page {...state} />;
};

const root = createRoot(document.querySelector('#app'));
flushSync(() => root.render(<App />));
