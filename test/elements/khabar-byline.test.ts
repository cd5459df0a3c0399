import { expect } from '@open-wc/testing';
import '../../src/define/khabar-byline.js';
import '../../src/define/locale/fa.js';
import type { KhabarByline } from '../../src/elements/khabar-byline.js';
import type { Author } from '../../src/model/article.js';
import { folded, frame, lightMarkup, mount, settled, warningsOf } from '../support/page.js';

const byline = async (authors: unknown, attributes = 'lang="ar"') => {
  const element = await mount<KhabarByline>(`<khabar-byline ${attributes}></khabar-byline>`);
  element.authors = authors as readonly Author[];
  await settled(element);
  return element;
};
const named = (...names: string[]) => names.map((name) => ({ name }));

describe('khabar-byline from data', () => {
  const lists: [names: string[], attributes: string, text: string][] = [
    [['أحمد'], 'lang="ar"', 'أحمد'],
    [['أحمد', 'وليد'], 'lang="ar"', 'أحمد ووليد'],
    [['AvaToday', 'Reuters'], 'lang="ar"', 'AvaToday و Reuters'],
    [['علی', 'رضا', 'مینا'], 'lang="fa"', 'علی، رضا و مینا'],
    [['A', 'B', 'C'], 'lang="en"', 'A, B and C'],
  ];
  for (const [names, attributes, text] of lists) {
    it(`joins ${text}`, async () => expect(folded((await byline(named(...names), attributes)).textContent)).to.equal(text));
  }

  it('puts the place before the names, in its slot', async () => {
    const element = await byline(named('رويترز'), 'lang="ar" dateline="بغداد"');
    expect(lightMarkup(element)).to.equal('<span slot="dateline">بغداد</span><bdi dir="auto">رويترز</bdi>');
  });

  it('links a name with rel="author", but not to an address that runs a script', async () => {
    const element = await byline([{ name: 'أ', url: '/a' }, { name: 'ب', url: 'javascript:alert(1)' }]);
    expect(lightMarkup(element)).to.equal('<span><a rel="author" href="/a"><bdi dir="auto">أ</bdi></a></span><span>و<bdi dir="auto">ب</bdi></span>');
  });

  it('prints a shared role once, and different roles with their names', async () => {
    const shared = await byline([{ name: 'أ', role: 'مراسلان' }, { name: 'ب', role: 'مراسلان' }]);
    expect(folded(shared.textContent)).to.equal('أ وب مراسلان');
    const different = await byline([{ name: 'أ', role: 'مراسل' }, { name: 'ب', role: 'مصور' }]);
    expect(folded(different.textContent)).to.equal('أ مراسل ب مصور');
  });

  it('shows portraits in their slot, as decoration', async () => {
    const element = await byline([{ name: 'أ', portrait: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }]);
    expect(element.querySelector('img')!.alt).to.equal('');
    expect(element.shadowRoot!.querySelector<HTMLElement>('[part=portraits]')!.hidden).to.equal(false);
  });

  it('leaves no empty box for no authors and no portraits', async () => {
    const element = await byline([]);
    expect(element.textContent!.trim()).to.equal('');
    expect(element.shadowRoot!.querySelector<HTMLElement>('[part=portraits]')!.hidden).to.equal(true);
  });

  it('keeps names with lone surrogates and controls, and its own order', async () => {
    const element = await byline(named('أحمد\uD800', 'وليد\u0001'));
    expect(element.textContent).to.equal('أحمد\uD800 ووليد\u0001');
    expect([...element.querySelectorAll('bdi')]).to.have.length(2);
  });

  it('names fifty authors', async () => {
    const element = await byline(named(...Array.from({ length: 50 }, (_, index) => `كاتب${index}`)));
    expect(element.querySelectorAll('bdi')).to.have.length(50);
  });

  it('goes back to its place when the authors change', async () => {
    const element = await byline(named('أحمد'), 'lang="ar" dateline="بغداد"');
    element.authors = named('وليد');
    await settled(element);
    expect(folded(element.textContent)).to.equal('بغداد وليد');
  });

  for (const bad of ['أحمد', [{ name: 3 }], [null], [{ name: 'أ', url: new URL('https://a.example') }]]) {
    it(`leaves the children for authors of another shape: ${JSON.stringify(bad)}`, async () => {
      const element = await mount<KhabarByline>('<khabar-byline lang="ar"><a rel="author" href="/a">أحمد</a></khabar-byline>');
      const warnings = await warningsOf(async () => {
        element.authors = bad as never;
        await settled(element);
      });
      expect(element.innerHTML).to.equal('<a rel="author" href="/a">أحمد</a>');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('<khabar-byline> authors');
    });
  }
});

describe('khabar-byline by hand', () => {
  it('touches nothing', async () => {
    const inside = '<span slot="dateline">بغداد</span> <a rel="author" href="/a">AvaToday</a>';
    const element = await mount(`<khabar-byline lang="ar">${inside}</khabar-byline>`);
    expect(element.innerHTML).to.equal(inside);
  });

  it('adds the place from its attribute, once, and takes it away with it', async () => {
    const element = await mount<KhabarByline>('<khabar-byline lang="ar" dateline="بغداد"><a href="/a">AvaToday</a></khabar-byline>');
    expect(element.innerHTML).to.equal('<span data-khabar-written="" slot="dateline">بغداد</span> <a href="/a">AvaToday</a>');
    element.dateline = 'البصرة';
    await settled(element);
    expect(folded(element.textContent)).to.equal('البصرة AvaToday');
    element.dateline = null;
    await settled(element);
    expect(element.querySelector('[slot=dateline]')).to.equal(null);
  });

  it('puts the place back when a framework sets the names anew', async () => {
    const element = await mount('<khabar-byline lang="ar" dateline="بغداد">أحمد</khabar-byline>');
    element.textContent = 'ليلى';
    await frame(element);
    expect(element.innerHTML).to.equal('<span data-khabar-written="" slot="dateline">بغداد</span> ليلى');
  });

  it('joins its names anew when it moves to another language', async () => {
    const box = await mount('<div><p lang="ar"></p><p lang="en"></p></div>');
    const element = document.createElement('khabar-byline');
    element.authors = named('Ali', 'Sara');
    box.firstElementChild!.append(element);
    await settled(element);
    expect(folded(element.textContent)).to.equal('Ali و Sara');
    box.lastElementChild!.append(element);
    await settled(element);
    expect(folded(element.textContent)).to.equal('Ali and Sara');
  });

  it("prefers the author's own place to the attribute", async () => {
    const element = await mount('<khabar-byline lang="ar" dateline="بغداد"><span slot="dateline">الموصل</span></khabar-byline>');
    expect(element.textContent).to.equal('الموصل');
  });

  it('passes axe', async () => {
    await expect(await mount('<khabar-byline lang="ar"><span slot="dateline">بغداد</span> <a href="/a">أحمد</a></khabar-byline>')).to.be.accessible();
  });
});
