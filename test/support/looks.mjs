// What an article looks like to a reader who changed his browser's settings, or has no mouse. Runs in the page.
import { above, elementsIn } from './layout.mjs';

/** Parts that move: with a transition, an animation or a smooth scroll of some length. */
export const movingParts = (article) =>
  [article, ...elementsIn(article)].flatMap((each) => ['', '::before', '::after'].flatMap((pseudo) => {
    const { display, transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(each, pseudo);
    const times = `${transitionDuration}, ${animationDuration}`.split(', ').map(parseFloat);
    return display && (times.some((time) => time > 0) || scrollBehavior === 'smooth') ? `${each.localName}.${each.className}${pseudo}` : [];
  }));

/**
 * On which sides of a part a line is seen: `1111` on all of them.
 *
 * @param place a selector; one for the shadow root of what it finds, or nothing; a pseudo-element
 */
export const linesOf = (article, [selector, inner, pseudo = '']) => {
  const found = document.querySelector(selector);
  const style = getComputedStyle(inner ? found.shadowRoot.querySelector(inner) : found, pseudo);
  const surface = getComputedStyle(article).backgroundColor;
  const isSeen = (side) => parseFloat(style[`border${side}Width`]) >= 1 && style[`border${side}Color`] !== surface;
  return ['BlockStart', 'BlockEnd', 'InlineStart', 'InlineEnd'].map((side) => Number(isSeen(side))).join('');
};

/** The names of the system colours that a part is printed in, of those that mean something here: its words, its background. */
export const systemColours = (article, selector) => {
  const probe = document.createElement('i');
  probe.style.forcedColorAdjust = 'none';
  document.body.append(probe);
  const is = (colour) => (name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color === colour;
  };
  const { color, backgroundColor } = getComputedStyle(article.querySelector(selector));
  return [['CanvasText', 'LinkText'].find(is(color)), ['Canvas', 'Mark'].find(is(backgroundColor))];
};

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** A colour, however it is written, as red, green, blue and alpha. */
const pixel = (colour) => {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
};

/** How far two colours are apart (WCAG, contrast ratio). */
const contrast = (...colours) => {
  const linear = (part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  const [dark, light] = colours
    .map((colour) => pixel(colour).map(linear))
    .map(([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue)
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const focused = (root = document) => (root.activeElement?.shadowRoot?.activeElement ? focused(root.activeElement.shadowRoot) : root.activeElement);
const ringOf = ({ outlineStyle, outlineWidth, outlineColor }) => [outlineStyle, outlineWidth, outlineColor].join(' ');

/** How everything looks without the focus. */
let rings;

/** Takes the focus away, and remembers how everything looks without it. Tab goes on from where it was. */
export const rememberRings = () => {
  focused().blur();
  rings = new Map(elementsIn(document).map((each) => [each, ringOf(getComputedStyle(each))]));
};

/** What hides a part of the ring that stands so far out of an element. */
const cutsOf = (part, out) => {
  const { left, right, top, bottom } = part.getBoundingClientRect();
  const cuts = left - out < 0 || right + out > document.documentElement.clientWidth ? ['out of the window'] : [];
  for (let each = above(part); each; each = above(each)) {
    const box = each.getBoundingClientRect();
    const isOut = left - out < box.left || right + out > box.right || top - out < box.top || bottom + out > box.bottom;
    if (getComputedStyle(each).overflow !== 'visible' && isOut) cuts.push(`cut by ${each.localName}`);
  }
  return cuts;
};

/** The background that an element is printed on. */
const surfaceOf = (element) => {
  if (!element) return 'Canvas';
  const { backgroundColor } = getComputedStyle(element);
  return pixel(backgroundColor)[3] === 255 ? backgroundColor : surfaceOf(above(element));
};

let last;

/**
 * What has the focus, and what is wrong with the ring around it (WCAG 2.4.7, 2.4.11, 2.4.13); nothing where the page has it.
 * A player has it once, whatever of its own controls has it next.
 */
export const focusStop = () => {
  const part = focused();
  if (part === document.body) return undefined;
  const style = getComputedStyle(part);
  const width = style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
  const out = Math.max(0, width + parseFloat(style.outlineOffset));
  const surface = surfaceOf(out > 0 ? above(part) : part);
  const faults = [
    ...(ringOf(style) === rings.get(part) ? ['looks as without the focus'] : []),
    ...(width < 2 ? [`a ring of ${width} px`] : []),
    ...(contrast(style.outlineColor, surface) < 3 ? [`${style.outlineColor} on ${surface}`] : []),
    ...cutsOf(part, out),
  ];
  const isAgain = part === last;
  last = part;
  return { name: part.getAttribute('aria-label') ?? part.textContent.trim(), faults, isAgain };
};
