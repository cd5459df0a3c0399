import { expect } from '@open-wc/testing';
import '../../src/define/khabar-embed.js';
import type { KhabarConsentEvent } from '../../src/elements/shared/embed-events.js';
import { configure } from '../../src/elements/shared/page.js';
import { buttonOf, click, embed, frameOf, inShadow, LINK, loaded } from '../support/embeds.js';
import { frame, mount, settled } from '../support/page.js';

/** A message of a frame, as a browser delivers it. */
const tell = (source: Window | null, origin: string, data: unknown) => window.dispatchEvent(new MessageEvent('message', { source, origin, data }));

describe('khabar-consent', () => {
  it('comes before anything is loaded, and says what will be', async () => {
    const element = await embed(LINK, 'https://own.example/7');
    const events: [KhabarConsentEvent, boolean][] = [];
    document.addEventListener('khabar-consent', (event) => events.push([event as KhabarConsentEvent, frameOf(element) !== null]), { once: true });
    await click(element);
    const [[event, hadFrame]] = events as [[KhabarConsentEvent, boolean]];
    expect([event.url, event.provider, event.frame]).to.deep.equal(['https://own.example/7', 'الأرشيف', '/fixtures/avatoday/expected.txt?id=7']);
    expect([event.bubbles, event.composed, event.cancelable, hadFrame]).to.deep.equal([true, true, true, false]);
    expect(frameOf(element)!.getAttribute('src')).to.equal('/fixtures/avatoday/expected.txt?id=7');
  });

  it('prevented loads nothing, until load() is called', async () => {
    const element = await embed(LINK, 'https://own.example/7');
    element.addEventListener('khabar-consent', (event) => event.preventDefault());
    await click(element);
    expect(frameOf(element)).to.equal(null);
    element.load();
    await settled(element);
    expect(frameOf(element)!.getAttribute('src')).to.equal('/fixtures/avatoday/expected.txt?id=7');
  });

  it('is not fired by load()', async () => {
    const element = await embed(LINK, 'https://own.example/7');
    let fired = 0;
    element.addEventListener('khabar-consent', () => fired++);
    element.load();
    await settled(element);
    expect(fired).to.equal(0);
  });
});

describe('the frame of khabar-embed', () => {
  it('has a title and may do what a player needs, and no more', async () => {
    const element = await loaded('https://telling.example/a');
    const attributes = Object.fromEntries([...frameOf(element)!.attributes].filter(({ name }) => name !== 'style').map(({ name, value }) => [name, value]));
    expect(attributes).to.deep.equal({
      part: 'frame', title: 'موجة دجلة من فوق الجسر',
      sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation allow-forms',
      allow: 'autoplay; encrypted-media; picture-in-picture', referrerpolicy: 'strict-origin-when-cross-origin', allowfullscreen: '', src: 'https://frames.invalid/a',
    });
  });

  it("of the page's own origin is kept apart from it", async () => {
    const element = await loaded('https://own.example/7');
    expect(frameOf(element)!.getAttribute('sandbox')).to.equal('allow-scripts allow-popups allow-popups-to-escape-sandbox allow-presentation allow-forms');
    await new Promise((done) => frameOf(element)!.addEventListener('load', done, { once: true }));
    expect(frameOf(element)!.contentDocument).to.equal(null);
  });

  it('stands over the link, which is still the one light text', async () => {
    const element = await loaded('https://own.example/7');
    expect(inShadow(element, '.box')).to.equal(null);
    expect(frameOf(element)!.compareDocumentPosition(inShadow(element, '.line slot')!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(element.innerHTML).to.equal(LINK);
  });

  it('takes the focus that was on the button', async () => {
    const element = await embed(LINK, 'https://own.example/7');
    await click(element);
    expect(element.shadowRoot!.activeElement === frameOf(element)).to.equal(true);
  });

  it('takes no focus from elsewhere', async () => {
    const button = await mount('<button>هنا</button>');
    button.focus();
    const element = await loaded('https://own.example/7');
    expect([document.activeElement === button, element.shadowRoot!.activeElement === null]).to.deep.equal([true, true]);
  });

  it('has the shape of its platform, no taller than 640 pixels', async () => {
    const element = await embed(LINK, 'https://shape.example/a', 'style="inline-size: 600px"');
    const sizes = [];
    for (const ratio of ['16 / 9', '9 / 16']) {
      configure({ embeds: [{ name: 'Shape', url: 'https://shape.example/a', frame: '/fixtures/avatoday/expected.txt', ratio }] });
      await settled(element);
      element.load();
      await settled(element);
      const { width, height } = frameOf(element)!.getBoundingClientRect();
      sizes.push([Math.round(width), Math.round(height)]);
      element.url = 'https://video.example/12';
      await settled(element);
      element.url = 'https://shape.example/a';
    }
    expect(sizes).to.deep.equal([[600, 338], [360, 640]]);
  });

  it('has its natural shape where one is given', async () => {
    const element = await embed(LINK, 'https://own.example/7', 'style="inline-size: 400px" width="1000" height="500"');
    element.load();
    await settled(element);
    expect(frameOf(element)!.getBoundingClientRect().height).to.be.closeTo(200, 0.5);
    element.setAttribute('height', 'none');
    await settled(element);
    expect(frameOf(element)!.getBoundingClientRect().height).to.equal(300);
  });

  it('is as tall as it tells', async () => {
    const element = await loaded('https://telling.example/a');
    expect(frameOf(element)!.getBoundingClientRect().height).to.equal(300);
    tell(frameOf(element)!.contentWindow, 'https://frames.invalid', JSON.stringify({ details: { height: 420 } }));
    expect(frameOf(element)!.getBoundingClientRect().height).to.equal(420);
    tell(frameOf(element)!.contentWindow, 'https://frames.invalid', { details: { height: 1e6 } });
    expect(frameOf(element)!.getBoundingClientRect().height).to.equal(4000);
  });

  it('keeps the height that it told when the language changes', async () => {
    const element = await loaded('https://telling.example/a');
    tell(frameOf(element)!.contentWindow, 'https://frames.invalid', { details: { height: 420 } });
    element.lang = 'en';
    await frame(element);
    expect(frameOf(element)!.getBoundingClientRect().height).to.equal(420);
  });

  it('hears no other window, and no other origin', async () => {
    const element = await loaded('https://telling.example/a');
    const other = await loaded('https://telling.example/b');
    const message = { details: { height: 420 } };
    tell(window, 'https://frames.invalid', message);
    tell(frameOf(other)!.contentWindow, 'https://frames.invalid', message);
    tell(null, 'https://frames.invalid', message);
    tell(frameOf(element)!.contentWindow, 'https://evil.example', message);
    tell(frameOf(element)!.contentWindow, 'null', message);
    expect([element, other].map((each) => frameOf(each)!.getBoundingClientRect().height)).to.deep.equal([300, 420]);
  });

  it('is heard again where the element has moved', async () => {
    const element = await loaded('https://telling.example/a');
    const kept = frameOf(element)!;
    element.remove();
    tell(kept.contentWindow ?? window, 'https://frames.invalid', { details: { height: 420 } });
    expect(kept.style.blockSize).to.equal('300px');
    document.body.append(element);
    tell(kept.contentWindow, 'https://frames.invalid', { details: { height: 420 } });
    expect(kept.style.blockSize).to.equal('420px');
  });

  it('goes when the address changes', async () => {
    const element = await loaded('https://own.example/7');
    element.url = 'https://own.example/8';
    await settled(element);
    expect(frameOf(element)).to.equal(null);
    expect(buttonOf(element).textContent.trim()).to.equal('عرض المحتوى');
  });

  it('goes when the house frames the address no more', async () => {
    const element = await loaded('https://own.example/7');
    configure({});
    await settled(element);
    expect(element.shadowRoot!.querySelector('iframe, button')).to.equal(null);
  });
});
