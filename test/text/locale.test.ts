import { expect } from '@open-wc/testing';
import { directionOf, parseLocale } from '../../src/text.js';

describe('parseLocale', () => {
  const scripts: Record<string, string> = {
    ar: 'naskh', 'ar-IQ': 'naskh', fa: 'naskh', ps: 'naskh', ckb: 'naskh', 'ku-IQ': 'naskh', 'ku-Arab': 'naskh', 'az-Arab': 'naskh',
    ur: 'nastaliq', ks: 'nastaliq', 'ur-Aran': 'nastaliq', he: 'hebrew', iw: 'hebrew', yi: 'hebrew',
    en: 'latin', tr: 'latin', ku: 'latin', 'ar-Latn': 'latin', '': 'latin', 'not a tag': 'latin',
  };
  for (const [tag, script] of Object.entries(scripts)) {
    it(`${tag || '(empty)'} is written in ${script}`, () => expect(parseLocale(tag).script).to.equal(script));
  }

  it('follows the script in direction', () => {
    expect(['ar', 'ur', 'he', 'ku-IQ'].map(directionOf)).to.deep.equal(['rtl', 'rtl', 'rtl', 'rtl']);
    expect(['en', 'ku', 'ar-Latn', ''].map(directionOf)).to.deep.equal(['ltr', 'ltr', 'ltr', 'ltr']);
  });

  it('knows the aliases', () => {
    const short = (tag: string) => [parseLocale(tag).language, parseLocale(tag).region].join('-');
    expect(['prs', 'iw', 'ku-IQ', 'ps', 'ps-PK'].map(short)).to.deep.equal(['fa-AF', 'he-', 'ckb-IQ', 'ps-AF', 'ps-PK']);
  });

  it('takes digits and calendar from the extension, and none that it does not know', () => {
    const { digits, calendar } = parseLocale('ar-IQ-u-ca-islamic-umalqura-nu-arab');
    expect([digits, calendar]).to.deep.equal(['arab', 'islamic-umalqura']);
    expect(parseLocale('ar-u-ca-buddhist-nu-thai')).not.to.have.any.keys('digits', 'calendar');
  });

  it('reads a plain tag as the engine reads it', () => {
    const countries = ['', ...'AE AF BH DZ EG GB IN IQ IR JO KW LB LY MA MR OM PK PS QA SA SD SY TJ TN TR US YE'.split(' ')];
    const tags = ['ar', 'ckb', 'en', 'fa', 'he', 'ku', 'ps', 'tr', 'ur'].flatMap((language) => countries.map((country) => (country ? `${language}-${country}` : language)));
    // with a private subtag it is not plain, and Intl.Locale has its say
    expect(tags.map(parseLocale)).to.deep.equal(tags.map((tag) => parseLocale(`${tag}-x-khabar`)));
    expect(parseLocale('AR_iq')).to.deep.equal(parseLocale('ar-IQ'));
  });

  it('follows the script that a tag most likely means', () => {
    const tags = ['pa-PK', 'pa-IN', 'uz-AF', 'az-IR', 'az', 'arz', 'dv', 'syr', 'sd', 'sd-IN', 'ku', 'ku-TR', 'ku-IR', 'und', 'pnb', 'skr'];
    expect(tags.map((tag) => [tag, directionOf(tag), parseLocale(tag).script].join(' '))).to.deep.equal([
      'pa-PK rtl naskh', 'pa-IN ltr latin', 'uz-AF rtl naskh', 'az-IR rtl naskh', 'az ltr latin', 'arz rtl naskh', 'dv rtl latin', 'syr rtl latin',
      'sd rtl naskh', 'sd-IN ltr latin', 'ku ltr latin', 'ku-TR ltr latin', 'ku-IR rtl naskh', 'und ltr latin', 'pnb rtl nastaliq', 'skr rtl nastaliq',
    ]);
  });
});
