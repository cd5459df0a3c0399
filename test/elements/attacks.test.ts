import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { Article } from '../../src/model/article.js';
import { articleView } from '../../src/view/article.js';
import { ATTACKS, filled, partsOf, ruleOf, stringsIn, WORD } from '../support/attacks.js';
import { nothingRan } from '../support/nothing-ran.js';
import { dangersIn, skeleton } from '../support/safety.js';

const json = async (file: string) => (await fetch(`/fixtures/${file}.json`)).json();
const parts = partsOf((await json('kitchen/article')) as Article);
const addresses = (await json('addresses')) as { address: string; link: boolean; media: boolean }[];

/** A document that loads and runs nothing. */
const inert = document.implementation.createHTMLDocument();

const shown = <T>(article: Article, place: Document, look: (host: Element) => T): T => {
  const host = place.createElement('div');
  place.body.append(host);
  render(articleView(article, { locale: 'ar-IQ' }), host, { creationScope: place });
  const seen = look(host);
  host.remove();
  return seen;
};

type Field = readonly (string | number)[];

/** What is amiss with words in a field: markup other than plain words have there, or what must not stand anywhere. */
const faultsOf = (article: Article, field: Field, words: readonly string[], like: string, place: Document): string[] => {
  const expected = shown(filled(article, field, like), inert, skeleton);
  return words.flatMap((each) => {
    const [actual, dangers] = shown(filled(article, field, each), place, (host) => [skeleton(host), dangersIn(host)] as const);
    const other = actual.join('\n') === expected.join('\n') ? [] : [`other markup: ${actual.find((tag, index) => tag !== expected[index])}`];
    return [...other, ...dangers].map((fault) => `${field.join('.')} = ${JSON.stringify(each)}: ${fault}`);
  });
};

/** In the page, where what can run runs. A player gets a page of its own, that takes all it holds with it: in WebKit some 10 MB. */
const faultsInPage = (article: Article, field: Field): string[] => {
  if (!article.body?.some(({ type }) => type === 'video' || type === 'audio')) return faultsOf(article, field, ATTACKS, WORD, document);
  const frame = document.createElement('iframe');
  document.body.append(frame);
  Object.assign(frame.contentWindow!, { attacked: (globalThis as { attacked?: () => void }).attacked });
  const faults = faultsOf(article, field, ATTACKS, WORD, frame.contentDocument!);
  frame.remove();
  return faults;
};

describe('an attack in any one field of', () => {
  for (const { name, article } of parts) {
    it(`${name} is words like any other`, () => {
      const faults = stringsIn(article).flatMap((field) => faultsInPage(article, field));
      expect(faults.slice(0, 10)).to.deep.equal([]);
    });
  }
});

describe('an address that is neither a link’s nor a picture’s in any one field of', () => {
  const unsafe = addresses.filter(({ address, link, media }) => address && !link && !media).map(({ address }) => address);
  for (const { name, article } of parts) {
    it(`${name} is words, or none where an address belongs`, () => {
      const faults = stringsIn(article).flatMap((field) => faultsOf(article, field, unsafe, ruleOf(field) ? '' : WORD, inert));
      expect(faults.slice(0, 10)).to.deep.equal([]);
    });
  }
});

describe('an address of one kind in any field for addresses of', () => {
  for (const { name, article } of parts) {
    const fields = stringsIn(article).filter(ruleOf);
    if (fields.length === 0) continue;
    it(`${name} is taken where it is of the field’s kind, and only there`, () => {
      const faults = fields.flatMap((field) => {
        const taken = (isTaken: boolean) => addresses.filter((each) => each[ruleOf(field)!] === isTaken).map(({ address }) => address);
        return [...faultsOf(article, field, taken(true), WORD, inert), ...faultsOf(article, field, taken(false), '', inert)];
      });
      expect(faults.slice(0, 10)).to.deep.equal([]);
    });
  }
});

nothingRan();
