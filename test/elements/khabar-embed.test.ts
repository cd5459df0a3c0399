import { expect } from '@open-wc/testing';
import '../../src/define/khabar-article.js';
import '../../src/define/khabar-embed.js';
import type { KhabarEmbed } from '../../src/elements/khabar-embed.js';
import type { KhabarConsentEvent } from '../../src/elements/shared/embed-events.js';
import { configure } from '../../src/elements/shared/page.js';
import { frame, mount, settled, warningsOf } from '../support/page.js';

const unsafe: string[] = (await (await fetch('/fixtures/addresses.json')).json() as { address: string; link: boolean }[])
  .filter(({ link }) => !link).map(({ address }) => address);

const YOUTUBE = 'https://www.youtube.com/watch?v=aqz-KE-bpKQ';
const LINK = `<p><a href="${YOUTUBE}">موجة دجلة من فوق الجسر</a></p>`;
/** A frame of the test server, which really loads; and one that nobody answers, which tells its height. */
const OWN = { name: 'الأرشيف', url: 'https://own.example/{id}', frame: '/fixtures/avatoday/expected.txt?id={id}', height: 300, tells: 'height' };
const TELLING = { name: 'Telling', url: 'https://telling.example/{id}', frame: 'https://frames.invalid/{id}', height: 300, width: 550, tells: 'details/height' };

const embed = (inside: string, url: string | null = YOUTUBE, attributes = 'lang="ar"') =>
  mount<KhabarEmbed>(`<khabar-embed ${url === null ? '' : `url="${url.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`} ${attributes}>${inside}</khabar-embed>`);
const inShadow = <E extends HTMLElement>(element: KhabarEmbed, selector: string) => element.shadowRoot!.querySelector<E>(selector);
const buttonOf = (element: KhabarEmbed) => inShadow<HTMLButtonElement>(element, 'button')!;
const frameOf = (element: KhabarEmbed) => inShadow<HTMLIFrameElement>(element, 'iframe');
const click = async (element: KhabarEmbed) => {
  buttonOf(element).click();
  await settled(element);
};
const loaded = async (url: string, inside = LINK) => {
  const element = await embed(inside, url);
  element.load();
  await settled(element);
  return element;
};
const words = (element: KhabarEmbed) => [...element.shadowRoot!.querySelectorAll('.skip, .notice, button')].map((each) => each.textContent.trim());

/** A message of a frame, as a browser delivers it. */
const tell = (source: Window | null, origin: string, data: unknown) => window.dispatchEvent(new MessageEvent('message', { source, origin, data }));

beforeEach(() => configure({ embeds: [OWN, TELLING] }));
afterEach(() => configure({}));

describe('khabar-embed', () => {
  it('is a box with the link, what loading means, and a button', async () => {
    const element = await embed(LINK);
    expect(words(element)).to.deep.equal(['تخطَّ هذا المحتوى وواصل القراءة', 'لا يُحمَّل إلا بموافقتك، وقد تجمع المنصة بيانات عنك.', 'عرض المحتوى']);
    expect(inShadow(element, '.box')!.ariaLabel).to.equal('موجة دجلة من فوق الجسر');
    expect(element.innerHTML).to.equal(LINK);
  });

  it('requests nothing before the click', async () => {
    const foreign = () => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith(location.origin));
    const before = foreign();
    const element = await embed(LINK);
    await frame(element);
    expect(foreign()).to.deep.equal(before);
    expect([element, element.shadowRoot!].flatMap((root) => [...root.querySelectorAll('iframe, img, link, script, video, object, embed')])).to.deep.equal([]);
  });

  it('gives the button at least 44 pixels', async () => {
    expect(buttonOf(await embed(LINK)).getBoundingClientRect().height).to.be.at.least(44);
  });

  it('is hidden where it is said to be', async () => {
    expect(getComputedStyle(await embed(LINK, YOUTUBE, 'hidden')).display).to.equal('none');
  });

  it('has one box of the same height with one line of notice or two, for the stylesheet to reserve', async () => {
    const article = await mount(`<khabar-article lang="ar" style="inline-size: 360px"><khabar-embed url="${YOUTUBE}">${LINK}</khabar-embed></khabar-article>`);
    const height = () => inShadow(article.querySelector('khabar-embed')!, '.notice')!.getBoundingClientRect().height;
    expect(height()).to.be.closeTo(2 * 28, 1);
    article.style.inlineSize = '700px';
    expect(height()).to.be.closeTo(28, 1);
  });
});

describe('an empty khabar-embed', () => {
  it('writes its link', async () => {
    const element = await embed('');
    expect(element.innerHTML).to.equal(`<p data-khabar-written=""><a href="${YOUTUBE}">محتوى من YouTube</a></p>`);
  });

  it('says where the link leads once the content stands above it', async () => {
    const element = await embed('', 'https://own.example/1');
    expect(element.textContent).to.equal('محتوى من الأرشيف');
    element.load();
    await settled(element);
    expect(element.textContent).to.equal('فتح المحتوى على الأرشيف');
    expect(frameOf(element)!.title).to.equal('محتوى من الأرشيف');
  });

  it('takes its link back when the author writes one', async () => {
    const element = await embed('');
    element.insertAdjacentHTML('afterbegin', LINK);
    await frame(element);
    expect(element.innerHTML).to.equal(LINK);
  });

  it('keeps one link in a clone', async () => {
    const clone = (await embed('')).cloneNode(true) as KhabarEmbed;
    document.body.append(clone);
    await settled(clone);
    expect(clone.innerHTML).to.equal(`<p data-khabar-written=""><a href="${YOUTUBE}">محتوى من YouTube</a></p>`);
    clone.remove();
  });

  it('follows its address', async () => {
    const element = await embed('');
    element.url = 'https://t.me/durov/186';
    await settled(element);
    expect(element.innerHTML).to.equal('<p data-khabar-written=""><a href="https://t.me/durov/186">محتوى من Telegram</a></p>');
    element.url = 'https://video.example/watch/12';
    await settled(element);
    expect(element.innerHTML).to.equal('<p data-khabar-written=""><a href="https://video.example/watch/12"><bdi dir="ltr">video.example/watch/12</bdi></a></p>');
    element.url = '/live';
    await settled(element);
    expect(element.innerHTML).to.equal('<p data-khabar-written=""><a href="/live"><bdi dir="ltr">/live</bdi></a></p>');
  });
});

describe('the language of khabar-embed', () => {
  it('is that of its surroundings, live', async () => {
    const element = await embed('');
    element.lang = 'en';
    await frame(element);
    expect(words(element)).to.deep.equal(['Skip this content and read on', 'It loads only if you agree, and the platform may collect data about you.', 'Show the content']);
    expect(element.textContent).to.equal('Content from YouTube');
  });

  it('may be one without a table: the platform names the button', async () => {
    let element!: KhabarEmbed;
    const warnings = await warningsOf(async () => (element = await embed('', YOUTUBE, 'lang="xk"')));
    expect(words(element)).to.deep.equal(['YouTube']);
    expect(element.textContent).to.equal('YouTube');
    expect(warnings).to.deep.equal(['<khabar-embed> lang="xk": this language is not loaded; give a table to registerLanguage()']);
  });
});

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

describe('the link past khabar-embed', () => {
  for (const state of ['before', 'after']) {
    it(`comes first and leads behind the content, ${state} it is loaded`, async () => {
      const element = state === 'before' ? await embed(LINK) : await loaded('https://telling.example/a');
      const address = location.href;
      const skip = inShadow<HTMLAnchorElement>(element, 'a')!;
      expect(element.shadowRoot!.querySelector('a, button, iframe, slot')!.className).to.equal('skip');
      skip.focus();
      skip.click();
      expect(element.shadowRoot!.activeElement === element.shadowRoot!.lastElementChild).to.equal(true);
      expect(location.href).to.equal(address);
    });
  }

  it('is seen when it has the focus', async () => {
    const skip = inShadow<HTMLAnchorElement>(await embed(LINK), '.skip')!;
    expect(skip.getBoundingClientRect().width).to.equal(1);
    skip.focus();
    expect(skip.getBoundingClientRect().width).to.be.above(100);
  });
});

describe('khabar-embed with an address that nobody frames', () => {
  it("is the author's link", async () => {
    const element = await embed('<p><a href="https://video.example/12">مقطع</a></p>', 'https://video.example/12');
    expect(element.innerHTML).to.equal('<p><a href="https://video.example/12">مقطع</a></p>');
    expect([...element.shadowRoot!.children].map(({ localName }) => localName)).to.deep.equal(['slot']);
  });

  it('makes a link of bare words', async () => {
    const element = await embed('مقطع', 'https://video.example/12');
    expect(inShadow<HTMLAnchorElement>(element, 'a > slot')!.parentElement!.getAttribute('href')).to.equal('https://video.example/12');
    expect(element.innerHTML).to.equal('مقطع');
  });

  it('does nothing when asked to load', async () => {
    const element = await loaded('https://video.example/12');
    expect(frameOf(element)).to.equal(null);
  });

  for (const address of unsafe.filter(Boolean)) {
    it(`has no address but words of ${JSON.stringify(address)}`, async () => {
      let elements!: KhabarEmbed[];
      const warnings = await warningsOf(async () => {
        elements = [await embed('', null), await embed('مقطع', null)];
        for (const each of elements) {
          each.url = address;
          each.load();
          await frame(each);
        }
      });
      const nodes = elements.flatMap((each) => [...each.querySelectorAll('*'), ...each.shadowRoot!.querySelectorAll('*')]);
      expect(nodes.flatMap((node) => [...node.attributes]).map(({ name, value }) => `${name}=${value}`)).to.deep.equal(['data-khabar-written=', 'dir=ltr']);
      expect(elements.map(({ textContent }) => textContent)).to.deep.equal([address, 'مقطع']);
      const warning = `<khabar-embed> url = ${JSON.stringify(address)}: expected an address, such as https://youtu.be/aqz-KE-bpKQ`;
      expect(warnings.filter((each) => each === warning)).to.have.length(2);
    });
  }

  it('says that the address is missing', async () => {
    expect(await warningsOf(() => embed('مقطع', null))).to.deep.equal(['<khabar-embed> url is missing: expected an address, such as https://youtu.be/aqz-KE-bpKQ']);
  });
});

describe('khabar-embed and axe', () => {
  it('agree before', async () => expect(await embed(LINK)).to.be.accessible());
  it('agree after', async () => expect(await loaded('https://own.example/7')).to.be.accessible());
});
