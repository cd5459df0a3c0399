import { expect } from '@open-wc/testing';
import '../../src/define/khabar-comment-count.js';
import '../../src/define/locale/fa.js';
import type { KhabarCommentCount } from '../../src/elements/khabar-comment-count.js';
import { frame, mount, settled, warningsOf } from '../support/page.js';

const count = (attributes: string, inside = '') =>
  mount<KhabarCommentCount>(`<khabar-comment-count ${attributes}>${inside}</khabar-comment-count>`);

describe('khabar-comment-count', () => {
  const forms: Record<string, string> = {
    0: 'لا تعليقات', 1: 'تعليق واحد', 2: 'تعليقان', 3: '3 تعليقات', 11: '11 تعليقًا', 100: '100 تعليق', 103: '103 تعليقات', 12345: '12,345 تعليقًا',
  };
  for (const [number, text] of Object.entries(forms)) {
    it(`${number} is «${text}»`, async () => expect((await count(`lang="ar" count="${number}"`)).textContent).to.equal(text));
  }

  it('writes compact numbers', async () => {
    expect((await count('lang="ar" compact count="2000"')).textContent).to.equal('ألفا تعليق');
  });

  it('counts in Persian', async () => {
    expect((await count('lang="fa" count="3"')).textContent).to.equal('۳ دیدگاه');
  });

  it("writes into the author's link, and adds none", async () => {
    const element = await count('lang="ar" count="2" href="/other"', '<a href="#comments">comments</a>');
    expect(element.innerHTML).to.equal('<a href="#comments">تعليقان</a>');
    expect(element.shadowRoot!.querySelector('a')).to.equal(null);
  });

  it('fills an empty link', async () => {
    const element = await count('lang="ar" count="2"', '<a href="#comments"></a>');
    expect(element.innerHTML).to.equal('<a href="#comments">تعليقان</a>');
  });

  it("leaves an icon's title alone", async () => {
    const element = await count('lang="ar" count="3"', '<a href="#c"><svg><title>فقاعة</title></svg> 3</a>');
    expect(element.querySelector('title')!.textContent).to.equal('فقاعة');
    expect(element.querySelector('a')!.lastChild!.textContent).to.equal('3 تعليقات');
  });

  it('takes a number beside the link for the words', async () => {
    const element = await count('lang="ar" count="3"', '3 <a href="#c">تعليقات</a>');
    expect(element.textContent).to.equal('3 تعليقات');
  });

  it('links bare text with href', async () => {
    const element = await count('lang="ar" count="2" href="#comments"');
    expect(element.shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal('#comments');
    expect(element.textContent).to.equal('تعليقان');
  });

  it('links in the colour of what it stands in, with a line', async () => {
    const box = await mount('<div style="color: rgb(1, 2, 3)"><khabar-comment-count lang="ar" count="3" href="#comments"></khabar-comment-count></div>');
    const { color, textDecorationLine } = getComputedStyle(box.firstElementChild!.shadowRoot!.querySelector('a')!);
    expect([color, textDecorationLine]).to.deep.equal(['rgb(1, 2, 3)', 'underline']);
  });

  it('gives its own link up when the author brings one', async () => {
    const element = await count('lang="ar" count="2" href="#comments"');
    element.append(Object.assign(document.createElement('a'), { href: '#c', textContent: '2' }));
    await frame(element);
    expect(element.shadowRoot!.querySelector('a')).to.equal(null);
    expect(element.textContent).to.equal('تعليقان');
  });

  it('does not link an address that runs a script', async () => {
    const element = await count('lang="ar" count="2" href=" java&#10;script:alert(1)"');
    expect(element.shadowRoot!.querySelector('a')).to.equal(null);
  });

  it('follows its count', async () => {
    const element = await count('lang="ar" count="2"');
    element.count = 11;
    await settled(element);
    expect(element.textContent).to.equal('11 تعليقًا');
  });

  it('passes axe', async () => {
    await expect(await count('lang="ar" count="2" href="#comments"')).to.be.accessible();
  });
});

describe('khabar-comment-count, bad input', () => {
  for (const value of ['', '-1', '2.5', '12k', '1e21', '٣', '9007199254740993']) {
    it(`count="${value}" invents nothing, with one warning`, async () => {
      let element: KhabarCommentCount;
      const warnings = await warningsOf(async () => {
        element = await count(`lang="ar" count="${value}"`, '<a href="#c">التعليقات</a>');
        element.compact = true;
        await settled(element);
      });
      expect(element!.innerHTML).to.equal('<a href="#c">التعليقات</a>');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`<khabar-comment-count> count = ${JSON.stringify(value)}:`);
    });
  }

  it('a missing count leaves the words, with one warning', async () => {
    const warnings = await warningsOf(async () => expect((await count('lang="ar"', 'التعليقات')).textContent).to.equal('التعليقات'));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<khabar-comment-count> count is missing:');
  });

  it('a count set to a huge number as a property invents nothing', async () => {
    const element = await count('lang="ar" count="3"', 'التعليقات');
    await warningsOf(async () => {
      element.count = 1e21;
      await settled(element);
    });
    expect(element.textContent).to.equal('التعليقات');
  });
});
