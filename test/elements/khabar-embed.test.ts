import { expect } from '@open-wc/testing';
import '../../src/define/khabar-article.js';
import '../../src/define/khabar-embed.js';
import type { KhabarEmbed } from '../../src/elements/khabar-embed.js';
import { embed, buttonOf, frameOf, inShadow, LINK, loaded, YOUTUBE } from '../support/embeds.js';
import { frame, mount, settled, warningsOf } from '../support/page.js';

const unsafe: string[] = (await (await fetch('/fixtures/addresses.json')).json() as { address: string; link: boolean }[])
  .filter(({ link }) => !link).map(({ address }) => address);

const words = (element: KhabarEmbed) => [...element.shadowRoot!.querySelectorAll('.skip, .notice, button')].map((each) => each.textContent.trim());

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

  it('keeps two lines free for the notice in a narrow article, and one in a wide one', async () => {
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
