import { createApp, h, nextTick, reactive } from 'vue';
import 'khabar/define.js';
import Page from './Page.vue';
import { expose, first } from './state.js';

const state = reactive({ ...first });
createApp({ render: () => h(Page, { ...state }) }).mount('#app');
expose((next) => {
  Object.assign(state, next);
  return nextTick();
});
