/** What may stand in an article's markup, and what must not, by the standards and not by the code that writes it. */

/** Every element that an article may be made of. */
export const TAGS: readonly string[] = [
  'a', 'audio', 'bdi', 'blockquote', 'br', 'caption', 'cite', 'code', 'dd', 'details', 'div', 'dl', 'dt', 'em', 'figcaption', 'figure',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'img', 'khabar-byline', 'khabar-caption', 'khabar-comment-count', 'khabar-date', 'khabar-embed',
  'khabar-gallery', 'li', 'mark', 'ol', 'p', 'picture', 'pre', 'section', 'source', 'span', 'strong', 'sub', 'summary', 'sup', 'table', 'tbody',
  'td', 'th', 'thead', 'time', 'tr', 'track', 'ul', 'video',
];

/** Attributes that HTML reads an address from, and `url` of our own element. */
const ADDRESSES: readonly string[] = [
  'action', 'background', 'cite', 'classid', 'codebase', 'data', 'formaction', 'href', 'longdesc', 'manifest', 'ping', 'poster', 'profile', 'src',
  'srcdoc', 'srcset', 'url', 'xlink:href',
];
const LINK_SCHEMES: readonly string[] = ['http:', 'https:', 'mailto:', 'tel:'];
const PAGE = 'https://page.example/news/';

/** Whether an address, as this engine reads it, stays on the page's host or names another with its scheme. */
export const isSafe = (address: string, isMedia: boolean): boolean => {
  if (!URL.canParse(address, PAGE)) return true; // leads nowhere
  const { protocol, host, pathname } = new URL(address, PAGE);
  if (isMedia && protocol === 'data:') return /^image\//i.test(pathname);
  if (!(isMedia ? ['http:', 'https:'] : LINK_SCHEMES).includes(protocol)) return false;
  return protocol.startsWith('http') ? host === 'page.example' || URL.canParse(address) : true;
};

/** The addresses in an attribute: a picture's candidates, or one. */
const addressesIn = ({ name, value }: Attr): string[] =>
  name === 'srcset' ? value.split(/, (?=\S)/).map((candidate) => candidate.replace(/ \S+$/, '')) : [value];

/** A gallery's link leads to its picture, which may be a picture in itself. */
const isMedia = (element: Element, name: string): boolean =>
  ['src', 'srcset', 'poster'].includes(name) || (name === 'href' && element.matches('khabar-gallery figure > a'));

/** What must not stand below a node: an element of another kind, a handler, a style, an address that runs or leads away unseen. */
export const dangersIn = (root: ParentNode): string[] =>
  [...root.querySelectorAll('*')].flatMap((element) => {
    const dangers = TAGS.includes(element.localName) ? [] : [`<${element.localName}>`];
    for (const attribute of element.attributes) {
      const { name, value } = attribute;
      if (/^on|^style$/i.test(name)) dangers.push(`${name} of <${element.localName}>`);
      if (!ADDRESSES.includes(name)) continue;
      const unsafe = addressesIn(attribute).filter((address) => !isSafe(address, isMedia(element, name)));
      if (unsafe.length > 0) dangers.push(`${name}=${JSON.stringify(value)} of <${element.localName}>`);
    }
    return dangers;
  });

/** The elements below a node in order, each with the names of its attributes: markup without anybody's words. */
export const skeleton = (root: ParentNode): string[] =>
  [...root.querySelectorAll('*')]
    .filter(({ localName }) => localName !== 'bdi') // isolates words by what they are, and holds nothing else
    .map((element) => [element.localName, ...element.getAttributeNames()].join(' '));
