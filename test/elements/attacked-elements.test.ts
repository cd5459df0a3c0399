import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { Article } from '../../src/model/article.js';
import { ATTACKS, filled, partsOf, ruleOf, stringsIn, WORD } from '../support/attacks.js';
import { articleFrom, warningsOf } from '../support/page.js';
import { nothingRan } from '../support/nothing-ran.js';
import { dangersIn, skeleton } from '../support/safety.js';

const json = async (file: string) => (await fetch(`/fixtures/${file}.json`)).json();
const parts = partsOf((await json('kitchen/article')) as Article);
const addresses = (await json('addresses')) as { address: string; link: boolean; media: boolean }[];
const unsafe = addresses.filter(({ address, link, media }) => address && !link && !media).map(({ address }) => address);

/** Fields whose words choose what is made of the others. */
const KINDS: readonly unknown[] = ['type', 'kind'];
const everywhere = (article: Article, words: string, isMeant: (keys: readonly (string | number)[]) => boolean): Article =>
  stringsIn(article).filter((keys) => !KINDS.includes(keys.at(-1)) && isMeant(keys)).reduce((whole, keys) => filled(whole, keys, words), article);

/** What the elements make of an article: the markup in the page and in their shadow roots, and what must not be there. */
const made = async (article: Article): Promise<{ markup: string[]; dangers: string[] }> => {
  let element!: Element;
  await warningsOf(async () => (element = await articleFrom(article, 'lang="ar-IQ"'))); // of dates that are none
  const roots: ParentNode[] = [element, ...[element, ...element.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  return { markup: roots.flatMap(skeleton), dangers: [...dangersIn(element), ...roots.slice(1).flatMap(dangersIn).filter((danger) => !/^<|^style /.test(danger))] };
};

describe('the elements of an article with an attack in every field at once', () => {
  for (const { name, article } of parts) {
    it(`are those that plain words have: ${name}`, async () => {
      const expected = await made(everywhere(article, WORD, () => true));
      for (const words of ATTACKS) expect(await made(everywhere(article, words, () => true)), words).to.deep.equal({ ...expected, dangers: [] });
    });

    it(`hold no unsafe address, in the page or in a shadow root: ${name}`, async () => {
      for (const address of unsafe) {
        const { dangers } = await made(everywhere(article, address, (keys) => ruleOf(keys) !== undefined));
        expect(dangers, address).to.deep.equal([]);
      }
    });
  }
});

nothingRan();
