/** Sheets of sites that an article is put into: frameworks as they are published, and themes and worse as they are written. */
const SHEETS: Record<string, string> = {
  'Bootstrap 5': '/node_modules/bootstrap/dist/css/bootstrap.css',
  'Tailwind’s preflight': '/node_modules/tailwindcss/preflight.css',
  Foundation: '/node_modules/foundation-sites/dist/css/foundation.css',
  Bulma: '/node_modules/bulma/css/bulma.css',
  'normalize.css': '/node_modules/normalize.css/normalize.css',
  'a WordPress block theme': '/fixtures/hosts/block-theme.css',
  'a Drupal theme': '/fixtures/hosts/drupal-theme.css',
  'a hostile sheet': '/fixtures/hosts/hostile.css',
};

const text = async (address: string): Promise<string> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
};

/** Every sheet by the name of its host. */
export const hosts = await Promise.all(Object.entries(SHEETS).map(async ([name, address]) => ({ name, css: await text(address) })));

/** The properties in which an article looks the same in every host. */
export const PROPERTIES = JSON.parse(await text('/fixtures/hosts/properties.json')) as readonly string[];

export const cmsBody = await text('/fixtures/cms/body.html');
export const siteBody = await text('/fixtures/hosts/site.html');

/** A host's sheet on a page while something runs. Transitions would show values that are on their way. */
export const withSheet = <T>(css: string, run: () => T, page: Document = document): T => {
  const sheet = page.createElement('style');
  sheet.textContent = `* { transition: none !important } ${css}`;
  page.head.append(sheet);
  try {
    return run();
  } finally {
    sheet.remove();
  }
};

const isMedia = (element: Element): boolean => element.matches('img, iframe, video');

/**
 * The computed values of an element and of what CSS makes in it, one a line. What is left of a line beside a picture counts as
 * its margin in WebKit as soon as a page makes a block of it: `display` is a page's own.
 */
const looks = (element: Element): string[] =>
  (isMedia(element) ? [''] : ['', '::before', '::after', '::marker']).flatMap((pseudo) => {
    const style = getComputedStyle(element, pseudo || null);
    if (pseudo === '::marker') return [`::marker ${style.color} ${style.fontSize}`];
    if (pseudo && ['none', 'normal', ''].includes(style.content)) return [`${pseudo} none`];
    const names = isMedia(element) ? PROPERTIES.filter((name) => name !== 'margin-inline-end') : PROPERTIES;
    return names.map((name) => `${pseudo}${name}: ${style.getPropertyValue(name)}`);
  });

/** How elements look, to compare with another time. */
export const looksOf = (elements: Iterable<Element>): string[][] => [...elements].map(looks);

const nameOf = (element: Element): string => [element.parentElement?.localName, element.localName, element.className, element.slot].filter(Boolean).join(' ');

/** Where elements look otherwise: element, the value before, the value after. */
export const changes = (elements: readonly Element[], before: string[][], after: string[][]): string[] =>
  elements.flatMap((element, index) =>
    before[index]!.flatMap((value, at) => (after[index]![at] === value ? [] : [`${nameOf(element)} { ${value} → ${after[index]![at]} }`])),
  );
