// What is wrong with the layout of an article, by the boxes of what stands in it. Runs in pages, shadow roots and frames too.

/** The elements below a root, those of shadow roots among them. */
export const elementsIn = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? elementsIn(each.shadowRoot) : [])]);

/** Where an element stands, as it is laid out. */
export const above = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;

export const styleOf = (element, pseudo) => element.ownerDocument.defaultView.getComputedStyle(element, pseudo);

/** Whether an element is hidden from the eye on purpose, for those who listen. */
const isSpoken = (style) => style.clipPath !== 'none' && parseFloat(style.width) <= 1;

const textsIn = (article) =>
  [article, ...elementsIn(article)]
    .filter((element) => !element.matches('style, script'))
    .flatMap((element) => [...element.childNodes, ...(element.shadowRoot?.childNodes ?? [])])
    .filter((node) => node.nodeType === 3 && node.data.trim());

/** The boxes of a text's lines. Line boxes overlap by design where letters do not: the middle half of each is looked at. */
const boxesOf = (text) => {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()]
    .map(({ left, right, top, bottom }) => ({ left, right, top: top + (bottom - top) / 4, bottom: bottom - (bottom - top) / 4 }))
    .filter(({ left, right }) => right - left > 1);
};

/** What hides a part of a text's box: '' where nothing does, undefined where the text is not for the eye. */
const cutBy = (text, box) => {
  for (let each = text.parentElement ?? text.getRootNode().host; each; each = above(each)) {
    const style = styleOf(each);
    if (isSpoken(style)) return undefined;
    const { left, right, top, bottom } = each.getBoundingClientRect();
    const [isWide, isTall] = [box.left < left - 1 || box.right > right + 1, box.top < top - 1 || box.bottom > bottom + 1];
    const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
    if ((isWide && hides(style.overflowX)) || (isTall && hides(style.overflowY))) return `cut by ${each.localName}.${each.className}`;
    if (style.overflowX === 'auto' || style.overflowX === 'scroll') box = { left, right, top, bottom }; // it is scrolled to
  }
  const { clientWidth } = text.ownerDocument.documentElement;
  return box.left < -1 || box.right > clientWidth + 1 ? 'out of the window' : '';
};

const meet = (one, other) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;

/** What scrolls around a text: its words pass under those beside it. */
const scrollerOf = (text) => text.parentElement?.closest('[data-khabar-scroll], pre') ?? null;

/**
 * Texts that a reader cannot read where they stand: cut off by a box that does not scroll, out of the window's sides, or over
 * one another. A line a fault.
 */
export const layoutFaults = (article) => {
  const words = (text) => text.data.trim().slice(0, 24);
  const lines = textsIn(article)
    .flatMap((text) => boxesOf(text).map((box) => ({ text, box, cut: cutBy(text, box) })))
    .filter(({ cut }) => cut !== undefined);
  const cuts = lines.filter(({ cut }) => cut).map(({ text, cut }) => `${cut}: ${words(text)}`);
  const collisions = lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter((other) => one.text !== other.text && scrollerOf(one.text) === scrollerOf(other.text) && meet(one.box, other.box))
      .map((other) => `over one another: ${words(one.text)} / ${words(other.text)}`));
  return [...cuts, ...collisions];
};

/** What is wider than its box and is scrolled or cut there, by its tag: `html` for the page itself, `table` for the box around one. */
export const sidewaysScrollers = (article) => {
  const { documentElement } = article.ownerDocument;
  const isWide = (each) => each.scrollWidth > each.clientWidth + 1;
  const scrolls = (each) => isWide(each) && ['auto', 'scroll', 'hidden'].includes(styleOf(each).overflowX) && !isSpoken(styleOf(each));
  const name = (each) => (each.matches('[data-khabar-scroll]') ? 'table' : each.localName);
  return [...(documentElement.scrollWidth > documentElement.clientWidth ? ['html'] : []), ...new Set(elementsIn(article).filter(scrolls).map(name))];
};

/** Whether a link is a part of a sentence, whose lines set its height. */
const isInSentence = (target) => {
  const block = target.closest('p, li, figcaption, td, th, dd, dt, blockquote');
  const others = block ? block.textContent.replace(target.textContent, '').replace(/[\s()،.:؛]/g, '') : '';
  return styleOf(target).display === 'inline' && others !== '';
};

/** Links, buttons and summaries outside of sentences that are smaller than 24 px in one direction (WCAG 2.5.8). */
export const smallTargets = (article) =>
  elementsIn(article)
    .filter((each) => each.matches('a[href], button, summary, audio, video, [role="button"]') && !isSpoken(styleOf(each)) && !isInSentence(each))
    .flatMap((each) => {
      const { width, height } = each.getBoundingClientRect();
      return Math.min(width, height) < 24 ? `${Math.round(width)}×${Math.round(height)}: ${each.textContent.trim()}` : [];
    });
