// The elements that race in test/bench/elements.mjs, bundled into one script.
import '@github/relative-time-element';
import '@shoelace-style/shoelace/dist/components/format-date/format-date.js';
import 'khabar/define/khabar-date.js';
import { html, LitElement } from 'lit';

const format = new Intl.DateTimeFormat('ar', { dateStyle: 'long', timeZone: 'UTC' });

/** The least that a Lit element can do for a date. */
class PlainDate extends LitElement {
  static properties = { datetime: {} };

  render() {
    return html`<time datetime=${this.datetime}>${format.format(new Date(this.datetime))}</time>`;
  }
}
customElements.define('plain-date', PlainDate);

/** Each with the words that a server would have written, so that all of them lay out the same text. */
const MARKUP = {
  time: (datetime, words) => `<p><time datetime="${datetime}">${words}</time></p>`,
  'khabar-date': (datetime, words) => `<p><khabar-date datetime="${datetime}"><time datetime="${datetime}">${words}</time></khabar-date></p>`,
  'khabar-date, bare text': (datetime, words) => `<p><khabar-date datetime="${datetime}">${words}</khabar-date></p>`,
  'khabar-date, empty': (datetime) => `<p><khabar-date datetime="${datetime}"></khabar-date></p>`,
  'plain LitElement': (datetime) => `<p><plain-date datetime="${datetime}"></plain-date></p>`,
  'relative-time': (datetime, words) => `<p><relative-time datetime="${datetime}" format="datetime" lang="ar">${words}</relative-time></p>`,
  'sl-format-date': (datetime) => `<p><sl-format-date date="${datetime}" lang="ar" month="long" day="numeric" year="numeric"></sl-format-date></p>`,
};

const task = () => new Promise((resolve) => setTimeout(resolve));

const fill = async (racer, count) => {
  const box = document.createElement('div');
  const days = Array.from({ length: count }, (_, index) => new Date(Date.UTC(2005, 0, 1 + index)).toISOString().slice(0, 10));
  const markup = days.map((day) => MARKUP[racer](day, format.format(new Date(day)))).join('');
  const start = performance.now();
  box.innerHTML = markup;
  document.body.append(box);
  // updates are microtasks: a task would let the browser paint some racers and not others
  for (let turn = 0; turn < 10; turn++) await null;
  box.getBoundingClientRect();
  return { box, start };
};

globalThis.racers = Object.keys(MARKUP);

/** Milliseconds in which so many are created, laid out and removed. */
globalThis.race = async (racer, count) => {
  const { box, start } = await fill(racer, count);
  box.remove();
  for (let turn = 0; turn < 10; turn++) await null;
  const took = performance.now() - start;
  await task();
  return took;
};

/** Leaves so many on the page, for their weight. */
globalThis.keep = async (racer, count) => {
  globalThis.kept = (await fill(racer, count)).box;
};
globalThis.drop = () => {
  globalThis.kept.remove();
  globalThis.kept = undefined;
};
