import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { articleProblem } from '../../src/model/check.js';
import type { Article } from '../../src/model/article.js';
import { contained } from '../../src/text/controls.js';
import { articleView } from '../../src/view/article.js';
import { articleOf, visibleTexts } from '../support/articles.mjs';
import { mutationOf } from '../support/mutations.mjs';
import { dangersIn } from '../support/safety.js';

/** Articles by numbers that are their seeds: `articleOf(20_260_123)` is the 124th. */
const FIRST = 20_260_000;
const CHUNK = 1000;

/** A document that loads and runs nothing: ten thousand articles would ask for many thousand pictures. */
const inert = document.implementation.createHTMLDocument();

const show = (article: Article, seed: number, container = inert.createElement('div')): HTMLElement => {
  const context = { locale: article.lang || 'ar-IQ', headlineLevel: 1 + (seed % 6) };
  render(articleView(article, context), container, { creationScope: inert });
  return container;
};

/** The first text that does not stand after the one before it; undefined where all are there. */
const missingIn = (text: string, words: string[]): string | undefined => {
  let place = 0;
  return words.find((each) => {
    const found = text.indexOf(each, place);
    place = found + each.length;
    return found < 0;
  });
};

/** Text whose bidi controls would reach its neighbours. Lines of code have none. */
const leaksIn = (root: Element): string[] => {
  const texts = inert.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const leaks: string[] = [];
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    if (contained(data) !== data && !parentElement!.closest('pre')) leaks.push(`bidi controls in <${parentElement!.localName}> ${JSON.stringify(data)}`);
  }
  return leaks;
};

/** A copy as it was written: without the comments by which Lit finds its places. */
const withoutComments = (root: Element): Node => {
  const copy = root.cloneNode(true);
  const comments = inert.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found: ChildNode[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  for (const comment of found) comment.remove();
  copy.normalize();
  return copy;
};

const faultsOf = (seed: number): string[] => {
  const article = articleOf(seed);
  const container = show(article, seed);
  const missing = missingIn(container.textContent!, visibleTexts(article, contained));
  const faults = [...dangersIn(container), ...leaksIn(container), ...(missing === undefined ? [] : [`no ${JSON.stringify(missing)}`])];
  return faults.map((fault) => `article ${seed}: ${fault}`);
};

describe('a generated article holds all its words, in order, and nothing that could run', () => {
  for (let first = FIRST; first < FIRST + 10_000; first += CHUNK) {
    it(`${first} to ${first + CHUNK - 1}`, () => {
      const faults = Array.from({ length: CHUNK }, (_, index) => faultsOf(first + index)).flat();
      expect(faults.slice(0, 10)).to.deep.equal([]);
    });
  }
});

describe('a generated article in the place of another', () => {
  it('is the same as where nothing stood', () => {
    const place = inert.createElement('div');
    const differing = Array.from({ length: 300 }, (_, index) => FIRST + index).filter((seed) => {
      const article = articleOf(seed);
      show(article, seed, place);
      return !withoutComments(place).isEqualNode(withoutComments(show(article, seed)));
    });
    expect(differing).to.deep.equal([]);
  });
});

describe('an article with two changes that the guard lets through', () => {
  for (let first = FIRST; first < FIRST + 4000; first += 1000) {
    it(`is rendered, and nothing in it could run: ${first} to ${first + 999}`, async () => {
      const kitchen = (await (await fetch('/fixtures/kitchen/article.json')).json()) as Article;
      const faults = Array.from({ length: 1000 }, (_, index) => first + index).flatMap((seed) => {
        const block = mutationOf(kitchen.body![seed % kitchen.body!.length], seed);
        const article = { id: 'x', body: [block] } as Article;
        if (articleProblem(article)) return [];
        try {
          return dangersIn(show(article, seed)).map((danger) => `${danger}: ${JSON.stringify(block)}`);
        } catch (error) {
          return `${(error as Error).message}: ${JSON.stringify(block)}`;
        }
      });
      expect(faults.slice(0, 10)).to.deep.equal([]);
    });
  }
});
