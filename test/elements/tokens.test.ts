import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { mount, settled } from '../support/page.js';

/*
 * What a site sets, as an article has it: nonsense falls back, and what is set on the root arrives everywhere.
 */

interface Token { readonly name: string; readonly own: string; readonly checked?: boolean }
const { TOKENS } = (await import('/src/themes/tokens/list.mjs' as string)) as { TOKENS: readonly Token[] };
const owns = new Map(TOKENS.map(({ name, own }) => [name, `--_k-${own}`]));

/** Each of these is sound CSS, and no token can be it. */
const NONSENSE = ['nonsense', 'url(x)', '1px 2px 3px', '12deg'];

/** What stands in for nonsense. */
const FALLBACKS: Record<string, string> = {
  'size-base': '20px', 'leading-text': '1.75', 'leading-small': '1.75', 'leading-lead': '1.65', 'leading-heading': '1.5', 'leading-headline': '1.4',
  'weight-text': '400', 'weight-strong': '700', 'weight-headline': '700',
  'measure': '660px', 'page-width': '1120px', 'page-inset': '20px', 'outset': '112px', 'gap-paragraph': '2', 'gap-block': '5', 'gap-section': '6',
  'rule-width': '1px', 'rule-heavy': '3px', 'radius': '0px', 'radius-control': '0px', 'motion-duration': '0.12s',
  'layout': 'khabar-rail', 'quote': 'khabar-quote-rules', 'box': 'khabar-box-ruled', 'kicker': 'khabar-kicker-plain', 'portraits': 'khabar-portraits-shown',
};

/** The same of colours, in light and in dark. */
const COLOURS: Record<string, [light: string, dark: string]> = {
  'color-surface': ['rgb(255, 254, 251)', 'rgb(20, 21, 22)'],
  'color-panel': ['rgb(245, 242, 235)', 'rgb(30, 32, 34)'],
  'color-text': ['rgb(24, 25, 27)', 'rgb(232, 230, 225)'],
  'color-muted': ['rgb(84, 87, 91)', 'rgb(169, 171, 173)'],
  'color-accent': ['rgb(154, 27, 30)', 'rgb(242, 139, 128)'],
  'color-on-accent': ['rgb(255, 255, 255)', 'rgb(28, 13, 11)'],
  'color-alert': ['rgb(179, 20, 27)', 'rgb(255, 122, 112)'],
  'color-on-alert': ['rgb(255, 255, 255)', 'rgb(35, 8, 6)'],
  'color-rule': ['rgb(213, 209, 200)', 'rgb(57, 60, 63)'],
  'color-rule-strong': ['rgb(24, 25, 27)', 'rgb(232, 230, 225)'],
  'color-link': ['rgb(24, 25, 27)', 'rgb(232, 230, 225)'],
  'color-mark': ['rgb(251, 234, 166)', 'rgb(79, 65, 15)'],
  'color-focus': ['rgb(21, 87, 192)', 'rgb(156, 194, 255)'],
};

const ARTICLE = '<khabar-article lang="ar"><h1 slot="headline">عنوان</h1><p>نص</p><p>نص</p></khabar-article>';

/** A sheet of the page, and an article below it. */
const articleUnder = async (css: string, markup = ARTICLE) => {
  await mount(`<style>${css}</style>`);
  return mount(markup);
};

const inShadow = async (markup: string) => {
  const host = await mount('<div></div>');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = markup;
  const article = root.querySelector('khabar-article')!;
  await settled(article);
  return article;
};

/** How the text is set: the first paragraph of a title page is larger. */
const textOf = (article: Element) => getComputedStyle(article.querySelector('p:last-child')!);
const firstOf = (families: string) => families.split(',')[0]!.replaceAll(/["']/g, '');

/** What an article has of a token, for each kind of nonsense on the root. */
const standIns = async (name: string, scheme = 'light') => {
  const article = await articleUnder('');
  const page = await mount('<style></style>');
  return NONSENSE.map((nonsense) => {
    page.textContent = `:root { color-scheme: ${scheme}; --khabar-${name}: ${nonsense} }`;
    return getComputedStyle(article).getPropertyValue(owns.get(name)!);
  });
};

const four = (value: string) => NONSENSE.map(() => value);

describe('nonsense', () => {
  it('is looked for in every token that is checked', () => {
    expect(Object.keys({ ...FALLBACKS, ...COLOURS }).sort()).to.deep.equal(TOKENS.filter(({ checked }) => checked).map(({ name }) => name).sort());
  });

  for (const [name, fallback] of Object.entries(FALLBACKS)) {
    it(`for --khabar-${name} falls back to ${fallback}`, async () => expect(await standIns(name)).to.deep.equal(four(fallback)));
  }

  for (const [name, fallbacks] of Object.entries(COLOURS)) {
    for (const [index, scheme] of ['light', 'dark'].entries()) {
      it(`for --khabar-${name} falls back to ${fallbacks[index]}, ${scheme}`, async () => {
        expect(await standIns(name, scheme)).to.deep.equal(four(fallbacks[index]!));
      });
    }
  }

  for (const [name, nonsense] of [['size-headline', 'nonsense'], ['size-headline', '12deg'], ['font-headline', '12px'], ['font-text', 'url(x)']] as const) {
    it(`for --khabar-${name} (${nonsense}), which is not checked, leaves a headline that is one`, async () => {
      const article = await articleUnder(`:root { --khabar-${name}: ${nonsense} }`);
      const { fontSize, fontWeight } = getComputedStyle(article.querySelector('h1')!);
      expect([parseFloat(fontSize) >= 35, fontWeight]).to.deep.equal([true, '700']);
    });
  }

  for (const [index, scheme] of ['light', 'dark'].entries()) {
    for (const nonsense of NONSENSE) {
      it(`everywhere (${nonsense}) leaves an article that can be read, ${scheme}`, async () => {
        const article = await articleUnder(`:root { color-scheme: ${scheme}; ${TOKENS.map(({ name }) => `--khabar-${name}: ${nonsense}`).join('; ')} }`);
        expect([textOf(article).color, getComputedStyle(article).backgroundColor]).to.deep.equal([COLOURS['color-text']![index], COLOURS['color-surface']![index]]);
        expect([textOf(article).fontSize, textOf(article).lineHeight]).to.deep.equal(['20px', '35px']);
      });
    }
  }
});

describe('tokens of the root', () => {
  it('reach an article in a shadow root', async () => {
    await mount('<style>:root { --khabar-size-base: 30px; --khabar-color-surface: rgb(1, 2, 3); --khabar-layout: khabar-column }</style>');
    const article = await inShadow(ARTICLE);
    const { backgroundColor, containerName } = getComputedStyle(article);
    expect([textOf(article).fontSize, backgroundColor, containerName.split(' ')[0]]).to.deep.equal(['30px', 'rgb(1, 2, 3)', 'khabar-column']);
  });

  it('that are nonsense fall back in a shadow root too', async () => {
    document.adoptedStyleSheets = []; // as where no article stands outside of shadow roots
    await mount('<style>:root { --khabar-size-base: nonsense; --khabar-color-surface: nonsense; --khabar-layout: nonsense }</style>');
    const article = await inShadow(ARTICLE);
    const { backgroundColor, containerName } = getComputedStyle(article);
    expect([textOf(article).fontSize, backgroundColor, containerName.split(' ')[0]]).to.deep.equal(['20px', 'rgb(255, 254, 251)', 'khabar-rail']);
  });

  for (const size of ['62.5%', '32px']) {
    it(`are measured by the reader's medium size, as defaults are, where the page's is ${size}`, async () => {
      const article = await articleUnder(`html { font-size: ${size} } :root { --khabar-size-base: 1.1875em; --khabar-page-inset: 2em }`);
      const [inset, outset] = ['--_k-page-inset', '--_k-outset'].map((own) => getComputedStyle(article).getPropertyValue(own));
      expect([textOf(article).fontSize, inset, outset]).to.deep.equal(['19px', '32px', '112px']);
    });
  }
});

const themes = ['broadsheet', 'light', 'magazine', 'modern'] as const;
const themeCss = Object.fromEntries(await Promise.all(themes.map(async (theme) => [theme, await (await fetch(`/src/themes/looks/${theme}.css`)).text()])));

describe('a token of one script', () => {
  it('holds for that script alone', async () => {
    const css = ':root { --khabar-latin-font-text: Own; --khabar-nastaliq-leading-text: 3; --khabar-naskh-size-base: 30px }';
    await mount(`<style>${css}</style>`);
    const texts = await Promise.all(['en', 'ur', 'ar'].map(async (lang) => textOf(await mount(`<khabar-article lang="${lang}"><p>.</p><p>.</p></khabar-article>`))));
    expect(texts.map(({ fontFamily, fontSize, lineHeight }) => [firstOf(fontFamily), fontSize, Math.round(parseFloat(lineHeight))])).to.deep.equal([
      ['Own', '18px', 29], ['Noto Nastaliq Urdu', '20px', 60], ['Noto Naskh Arabic Variable', '30px', 53],
    ]);
  });
});

describe('a theme', () => {
  for (const [theme, size] of [['broadsheet', '20px'], ['light', '18px'], ['magazine', '21px'], ['modern', '19px']] as const) {
    it(`has the text in its own size: ${theme} in ${size}`, async () => {
      expect(innerWidth).to.be.at.least(640); // magazine is smaller on a phone
      expect(textOf(await articleUnder(themeCss[theme]!)).fontSize).to.equal(size);
    });

    it(`leaves Urdu in nastaliq, with lines of its own: ${theme}`, async () => {
      const { fontFamily, fontSize, lineHeight } = textOf(await articleUnder(themeCss[theme]!, '<khabar-article lang="ur"><p>متن</p></khabar-article>'));
      expect([firstOf(fontFamily), fontSize, lineHeight]).to.deep.equal(['Noto Nastaliq Urdu', '20px', '45px']);
    });

    for (const [where, sheets] of [['before', (own: string) => own + themeCss[theme]], ['after', (own: string) => themeCss[theme] + own]] as const) {
      for (const lang of ['ar', 'ur', 'he', 'en']) {
        it(`gives way to what the site sets ${where} it: ${theme}, ${lang}`, async () => {
          const css = sheets(':root { --khabar-color-accent: rgb(4, 5, 6); --khabar-size-base: 30px; --khabar-font-text: Own; --khabar-leading-text: 3 }');
          const article = await articleUnder(css, `<khabar-article lang="${lang}"><p>.</p><p>.</p></khabar-article>`);
          const { fontFamily, fontSize, lineHeight } = textOf(article);
          expect([getComputedStyle(article).getPropertyValue('--_k-accent'), firstOf(fontFamily), fontSize, lineHeight]).to.deep.equal(['rgb(4, 5, 6)', 'Own', '30px', '90px']);
        });
      }
    }
  }

  it('of sans letters has them in Hebrew too: modern', async () => {
    const { fontFamily, fontSize } = textOf(await articleUnder(themeCss['modern']!, '<khabar-article lang="he"><p>טקסט</p></khabar-article>'));
    expect([firstOf(fontFamily), fontSize]).to.deep.equal(['Noto Sans Hebrew', '19px']);
  });
});
