import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { configure } from '../../src/index.js';
import type { KhabarEmbed } from '../../src/elements/khabar-embed.js';
import type { KhabarGallery } from '../../src/elements/khabar-gallery.js';
import { frame, mount } from '../support/page.js';

/*
 * custom-elements.json against the elements themselves, in every form that they take.
 */

interface Named { readonly name: string; readonly attribute?: string; readonly kind?: string; readonly privacy?: string; readonly static?: boolean }
interface Declaration {
  readonly tagName: string;
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly attributes?: readonly Named[];
  readonly members?: readonly Named[];
}

const manifest: { modules: { declarations: Declaration[] }[] } = await (await fetch('/custom-elements.json')).json();
const declarations = manifest.modules.flatMap((each) => each.declarations).filter(({ tagName }) => tagName);

const PICTURE = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="نخيل">';
const EMBED = '<khabar-embed lang="ar" url="https://own.example/7">كلمات بلا رابط</khabar-embed>';
configure({ embeds: [{ name: 'الأرشيف', url: 'https://own.example/{id}', frame: '/fixtures/avatoday/expected.txt' }] });

/** Markup in which an element shows all its slots and parts. */
const FORMS: Record<string, string[]> = {
  'khabar-article': ['<khabar-article lang="ar"></khabar-article>'],
  'khabar-byline': ['<khabar-byline lang="ar"></khabar-byline>'],
  'khabar-caption': ['<khabar-caption lang="ar"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">نص</khabar-caption>'],
  'khabar-comment-count': ['<khabar-comment-count lang="ar" count="1" href="#c"></khabar-comment-count>'],
  'khabar-reading-time': ['<khabar-reading-time lang="ar" words="540"></khabar-reading-time>'],
  'khabar-date': ['<khabar-date lang="ar" datetime="2023-08-10"></khabar-date>'],
  'khabar-embed': [EMBED, EMBED.replace('>', ' data-loaded>')],
  'khabar-gallery': [`<khabar-gallery lang="ar"><figure>${PICTURE}${PICTURE}</figure></khabar-gallery>`],
};

/** What brings the rest of an element out. */
const SHOW: Record<string, (element: HTMLElement) => void> = {
  'khabar-embed': (element) => element.dataset['loaded'] === '' && (element as KhabarEmbed).load(),
  'khabar-gallery': (element) => (element as KhabarGallery).open(),
};

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const names = (list: readonly Named[] | undefined) => sorted((list ?? []).map(({ name }) => name));

describe('custom-elements.json', () => {
  for (const { tagName, slots, cssParts, attributes, members } of declarations) {
    it(`names every slot and part of ${tagName}`, async () => {
      const found = { slots: [] as string[], parts: [] as string[] };
      for (const form of FORMS[tagName]!) {
        const element = await mount(form);
        SHOW[tagName]?.(element);
        await frame(element);
        for (const slot of element.shadowRoot?.querySelectorAll('slot') ?? []) found.slots.push(slot.name);
        for (const part of element.shadowRoot?.querySelectorAll('[part]') ?? []) found.parts.push(...part.part);
      }
      // without a shadow root, what the manifest calls the slot are the children
      expect(names(slots)).to.deep.equal(['khabar-date', 'khabar-reading-time'].includes(tagName) ? [''] : sorted(found.slots));
      expect(names(cssParts)).to.deep.equal(sorted(found.parts));
    });

    it(`names every attribute and property of ${tagName}`, () => {
      const type = customElements.get(tagName) as unknown as {
        observedAttributes: string[];
        elementProperties: Map<string, { state?: boolean }>;
        prototype: object;
      };
      expect(names(attributes)).to.deep.equal(sorted(type.observedAttributes));
      const properties = [...type.elementProperties].filter(([, { state }]) => !state).map(([name]) => name);
      const fields = (members ?? []).filter(({ kind, privacy, static: isStatic }) => kind === 'field' && !isStatic && privacy !== 'private');
      expect(names(fields)).to.deep.equal(sorted(properties));
    });
  }
});
