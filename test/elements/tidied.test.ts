import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { configure, registerTidy } from '../../src/elements/shared/page.js';
import { tidy } from '../../src/text.js';
import { articleFrom, folded, settled, warningsOf } from '../support/page.js';

const SLIPS = { lang: 'ar', headline: 'قال الوزير ، إن', body: [{ type: 'paragraph', content: 'عاجل!!!' }] };

describe('an article whose words have slips', () => {
  it('is printed as it is, and tidied where the house asks for it and the module is there', async () => {
    const article = await articleFrom(SLIPS);
    expect(folded(article.textContent)).to.equal('قال الوزير ، إن عاجل!!!');
    const warnings = await warningsOf(async () => {
      article.house = { tidied: true };
      await settled(article);
      article.setAttribute('time-zone', 'UTC');
      await settled(article);
    });
    expect(folded(article.textContent)).to.equal('قال الوزير ، إن عاجل!!!');
    expect(warnings).to.deep.equal(['<khabar-article> house = "tidied": import \'khabar/define/tidy.js\'']);
    registerTidy(tidy);
    await settled(article);
    expect(folded(article.textContent)).to.equal('قال الوزير، إن عاجل!');
    article.house = { tidied: true, tidy: { 'repeated-mark': false } };
    await settled(article);
    expect(folded(article.textContent)).to.equal('قال الوزير، إن عاجل!!!');
    article.house = null;
    await settled(article);
    expect(folded(article.textContent)).to.equal('قال الوزير ، إن عاجل!!!');
  });

  it('follows the house of the page', async () => {
    registerTidy(tidy);
    const article = await articleFrom(SLIPS);
    configure({ tidied: true });
    await settled(article);
    expect(folded(article.textContent)).to.equal('قال الوزير، إن عاجل!');
    configure({});
    await settled(article);
    expect(folded(article.textContent)).to.equal('قال الوزير ، إن عاجل!!!');
  });
});
