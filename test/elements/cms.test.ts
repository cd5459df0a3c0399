import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { mount } from '../support/page.js';

/** An article in a column so wide, with HTML as a CMS writes it, two boxes deep. */
const written = async (html: string, { width = 700, lang = 'ar', dir = 'rtl' } = {}) => {
  const column = await mount(`<div style="position: absolute; inset: 0 auto auto 0; inline-size: ${width}px"><khabar-article lang="${lang}" dir="${dir}">
    <div class="node__content"><div class="field__item">${html}</div></div></khabar-article></div>`);
  return { column, find: (selector: string) => column.querySelector<HTMLElement>(selector)! };
};

const style = (element: Element, ...names: string[]): string => names.map((name) => getComputedStyle(element).getPropertyValue(name)).join(' ');
const gap = (above: Element, below: Element): number => Math.round((below.getBoundingClientRect().top - above.getBoundingClientRect().bottom) * 10) / 10;

describe('HTML of a CMS', () => {
  it('has the rhythm of an article, however deep it stands', async () => {
    const { find } = await written('<p id="a">أ</p><p id="b">ب</p><h2 id="c">ج</h2><p id="d">د</p><ul id="e"><li>ه</li></ul><figure id="f"><img alt="" src="/fixtures/pictures/g1.svg" width="40" height="30"></figure>');
    expect(style(find('#a'), 'font-size', 'line-height')).to.equal('20px 35px');
    expect(Number.parseFloat(style(find('#c'), 'font-size'))).to.be.closeTo(28.8, .01);
    expect(style(find('#c'), 'font-weight')).to.equal('700');
    const gaps = ['ab', 'bc', 'cd', 'de', 'ef'].map((pair) => gap(find(`#${pair[0]}`), find(`#${pair[1]}`)));
    expect(gaps).to.deep.equal([17.5, 52.5, 8.8, 17.5, 43.8]);
  });

  it('starts no box with a gap', async () => {
    const { find } = await written('<blockquote><p id="first">أ</p><p>ب</p></blockquote>');
    expect(find('#first').getBoundingClientRect().top).to.equal(find('blockquote').getBoundingClientRect().top);
    expect(find('.field__item').getBoundingClientRect().top).to.equal(find('blockquote').getBoundingClientRect().top);
  });

  it('scrolls a wide table inside itself', async () => {
    const cells = Array.from({ length: 12 }, (_, index) => `<td>محافظة${index}</td>`).join('');
    const { column, find } = await written(`<table><tr>${cells}</tr></table><figure class="wp-block-table"><table><tr>${cells}</tr></table></figure>`, { width: 320 });
    expect(column.scrollWidth).to.equal(320);
    for (const box of [find('table'), find('.wp-block-table')]) expect(box.scrollWidth).to.be.above(box.clientWidth);
  });

  for (const dir of ['rtl', 'ltr']) {
    it(`puts what is aligned to the left there, ${dir}`, async () => {
      const picture = (name: string) => `<figure class="${name}"><img alt="" src="/fixtures/pictures/g1.svg" width="200" height="150"></figure><p>نص بجانبها</p><hr>`;
      const { find } = await written(['alignleft', 'align-left', 'alignright', 'align-right'].map(picture).join(''), { dir });
      const column = find('.field__item').getBoundingClientRect();
      const at = ['alignleft', 'align-left', 'alignright', 'align-right'].map((name) => {
        const { left, right } = find(`.${name}`).getBoundingClientRect();
        return left === column.left ? 'left' : right === column.right ? 'right' : 'neither';
      });
      expect(at).to.deep.equal(['left', 'left', 'right', 'right']);
      const texts = ['.has-text-align-left', '.text-align-right', '[align="left"]', '.has-text-align-center'];
      const { find: found } = await written('<p class="has-text-align-left">أ</p><p class="text-align-right">ب</p><p align="left">ج</p><p class="has-text-align-center">د</p>', { dir });
      const [end, start] = dir === 'rtl' ? ['end', 'start'] : ['start', 'end'];
      expect(texts.map((selector) => style(found(selector), 'text-align'))).to.deep.equal([end, start, end, 'center']);
    });
  }

  it('puts nothing beside a text on a phone', async () => {
    const { find } = await written('<figure class="alignleft"><img alt="" src="/fixtures/pictures/g1.svg" width="200" height="150"></figure><p>نص</p>', { width: 360 });
    expect(style(find('figure'), 'float')).to.equal('none');
  });

  it('keeps the lines of a verse in the type of the text, and those of code from left to right', async () => {
    const { find } = await written('<p>نص</p><pre class="wp-block-verse">قفا نبك\nمن ذكرى</pre><pre class="wp-block-code"><code>npm\ninstall</code></pre>');
    expect(style(find('.wp-block-verse'), 'font-size', 'direction', 'white-space-collapse')).to.equal('20px rtl preserve');
    expect(style(find('.wp-block-verse'), 'font-family')).to.equal(style(find('p'), 'font-family'));
    expect(style(find('.wp-block-code'), 'direction', 'text-align')).to.equal('ltr start');
  });

  it('is stressed by weight in cursive and Hebrew letters, by slant in Latin ones', async () => {
    const emphasis = async (lang: string, dir: string) => style((await written('<p><em>x</em></p>', { lang, dir })).find('em'), 'font-style', 'font-weight');
    expect([await emphasis('ar', 'rtl'), await emphasis('ur', 'rtl'), await emphasis('he', 'rtl'), await emphasis('en', 'ltr')]).to.deep.equal([
      'normal 600', 'normal 600', 'normal 600', 'italic 400',
    ]);
  });

  it('is slanted where its face has no slanted letters only if they are Latin', async () => {
    const { find } = await written('<p><em>stress</em> <em lang="ar">تشديد</em></p>', { lang: 'en', dir: 'ltr' });
    expect([style(find('em'), 'font-synthesis-style', 'font-style'), style(find('em[lang]'), 'font-style', 'font-weight')]).to.deep.equal(['auto italic', 'normal 600']);
    expect(style((await written('<p>نص</p>')).find('p'), 'font-synthesis-style')).to.equal('none');
  });

  it('is quoted as newsrooms quote', async () => {
    const quotes = async (lang: string) => style((await written('<p><q>x</q></p>', { lang })).find('q'), 'quotes');
    expect([await quotes('ar'), await quotes('fa'), await quotes('ur')]).to.deep.equal(['"«" "»" "“" "”"', '"«" "»" "“" "”"', '"”" "“" "’" "‘"']);
  });

  it('has lines in proportion to its script', async () => {
    const lines = async (lang: string) => {
      const { find } = await written('<p>نص</p>', { lang });
      return Math.round((100 * Number.parseFloat(style(find('p'), 'line-height'))) / Number.parseFloat(style(find('p'), 'font-size'))) / 100;
    };
    expect([await lines('ar'), await lines('ur'), await lines('he'), await lines('en')]).to.deep.equal([1.75, 2.25, 1.65, 1.6]);
  });
});
