import type { KhabarEmbed } from '../../src/elements/khabar-embed.js';
import { configure } from '../../src/elements/shared/page.js';
import { mount, settled } from './page.js';

/** What the tests of khabar-embed share: a house whose frames need no network. */

export const YOUTUBE = 'https://www.youtube.com/watch?v=aqz-KE-bpKQ';
export const LINK = `<p><a href="${YOUTUBE}">موجة دجلة من فوق الجسر</a></p>`;

/** A frame of the test server, which really loads; and one that nobody answers, which tells its height. */
const OWN = { name: 'الأرشيف', url: 'https://own.example/{id}', frame: '/fixtures/avatoday/expected.txt?id={id}', height: 300, tells: 'height' };
const TELLING = { name: 'Telling', url: 'https://telling.example/{id}', frame: 'https://frames.invalid/{id}', height: 300, width: 550, tells: 'details/height' };

beforeEach(() => configure({ embeds: [OWN, TELLING] }));
afterEach(() => configure({}));

/** An embed on the page, with what stands in it. */
export const embed = (inside: string, url: string | null = YOUTUBE, attributes = 'lang="ar"'): Promise<KhabarEmbed> =>
  mount<KhabarEmbed>(`<khabar-embed ${url === null ? '' : `url="${url}"`} ${attributes}>${inside}</khabar-embed>`);

/** An embed whose content was loaded without a click. */
export const loaded = async (url: string, inside = LINK): Promise<KhabarEmbed> => {
  const element = await embed(inside, url);
  element.load();
  await settled(element);
  return element;
};

export const inShadow = <E extends HTMLElement>(element: KhabarEmbed, selector: string): E | null => element.shadowRoot!.querySelector<E>(selector);
export const frameOf = (element: KhabarEmbed): HTMLIFrameElement | null => inShadow(element, 'iframe');
export const buttonOf = (element: KhabarEmbed): HTMLButtonElement => inShadow(element, 'button')!;

export const click = async (element: KhabarEmbed): Promise<void> => {
  buttonOf(element).click();
  await settled(element);
};
