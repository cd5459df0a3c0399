import { flushSync, mount } from 'svelte';
import 'khabar/define.js';
import Page from './Page.svelte';
import { expose, first } from './state.js';

const props = $state({ ...first });
mount(Page, { target: document.querySelector('#app'), props });
expose((next) => {
  Object.assign(props, next);
  flushSync();
});
