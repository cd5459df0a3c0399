import type { KhabarArticle } from '../../src/elements/khabar-article.js';
import type { Article } from '../../src/model/article.js';

/** What browser tests share. Markup is written as a page would have it; elements are removed after each test. */

const mounted = new Set<Element>();

afterEach(() => {
  for (const each of mounted) each.remove();
  mounted.clear();
});

/** Puts markup on the page and gives its first element, once every Khabar element in it has updated. */
export const mount = async <E extends Element = HTMLElement>(markup: string): Promise<E> => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const first = template.content.firstElementChild as E;
  for (const each of template.content.children) mounted.add(each);
  document.body.append(template.content);
  await settled(first);
  return first;
};

/** An article on the page, from data. */
export const articleFrom = async (article: unknown, attributes = ''): Promise<KhabarArticle> => {
  const element = await mount<KhabarArticle>(`<khabar-article ${attributes}></khabar-article>`);
  element.article = article as Article;
  await settled(element);
  return element;
};

type Updating = Element & { updateComplete?: Promise<boolean> };

/** Waits until an element, and every element in it, has no update to come. */
export const settled = async (root: Element): Promise<void> => {
  for (let round = 0; round < 3; round++) {
    for (const each of [root, ...root.querySelectorAll('*')] as Updating[]) await each.updateComplete;
  }
};

/** Waits for the next frame and what it changed. */
export const frame = async (root: Element): Promise<void> => {
  await new Promise(requestAnimationFrame);
  await settled(root);
};

/** Collects the warnings of the console while something runs, without their element. */
export const warningsOf = async (run: () => Promise<unknown>): Promise<string[]> => {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (message: string) => warnings.push(message);
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return warnings;
};

/** The console's next warning, without its element. */
export const nextWarning = (): Promise<string> =>
  new Promise((resolve) => {
    const { warn } = console;
    console.warn = (message: string) => {
      console.warn = warn;
      resolve(message);
    };
  });

/** Stops the clock at an instant while something runs. */
export const at = async (instant: string, run: () => Promise<unknown>): Promise<void> => {
  const { now } = Date;
  Date.now = () => Date.parse(instant);
  try {
    await run();
  } finally {
    Date.now = now;
  }
};

/** Text with its white space folded. */
export const folded = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** An element's light DOM as markup, without the comments of whoever renders it, white space folded. */
export const lightMarkup = (element: Element): string =>
  element.innerHTML.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ').replace(/ ?(<\/?[a-z][^>]*>) ?/g, '$1').trim();

/** Counts the changes that something makes below an element. */
export const mutationsOf = async (element: Element, run: () => Promise<unknown>): Promise<number> => {
  const observer = new MutationObserver(() => {});
  observer.observe(element, { subtree: true, childList: true, characterData: true });
  await run();
  const count = observer.takeRecords().length;
  observer.disconnect();
  return count;
};
