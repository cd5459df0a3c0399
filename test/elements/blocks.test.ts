import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { Article, Block } from '../../src/model/article.js';
import { articleView } from '../../src/view/article.js';

/** Each kind of block and part of an article, as the view writes it: no element is defined here, so nothing else writes. */
interface Row {
  readonly name: string;
  readonly body?: readonly Block[];
  readonly article?: Article;
  readonly html: readonly string[];
}

const rows = (await (await fetch('/fixtures/blocks.json')).json()) as Row[];

/** The view's markup, line by line, without Lit's comments. */
const lines = (article: Article): string[] => {
  const box = document.createElement('div');
  render(articleView(article, { locale: 'ar-IQ' }), box);
  return box.innerHTML.replace(/<!--.*?-->/gs, '').replace(/\s*\n\s*/g, '\n').trim().split('\n');
};

describe('the view writes', () => {
  for (const { name, body, article, html } of rows) {
    it(name, () => expect(lines(article ?? { lang: 'ar-IQ', body: body! })).to.deep.equal(html));
  }

  it('every kind of block that there is', () => {
    const kinds = [
      'audio', 'code', 'correction', 'divider', 'embed', 'fact-box', 'footnotes', 'gallery', 'heading', 'image', 'key-takeaways', 'list',
      'live-update', 'opinion-notice', 'paragraph', 'pull-quote', 'questions', 'quote', 'related', 'slot', 'table', 'timeline', 'video',
    ];
    const written = new Set(rows.flatMap(({ body }) => body ?? []).map(({ type }) => type as string));
    expect(kinds.filter((kind) => !written.has(kind))).to.deep.equal([]);
  });
});

describe('blocks on an update', () => {
  const frames = (box: Element) => [...box.querySelectorAll('khabar-embed')];
  const update = (box: HTMLElement, body: readonly Block[]) => render(articleView({ body }, { locale: 'ar' }), box);
  const embed = (id: string): Block => ({ type: 'embed', id, url: `https://x.com/khabar/status/${id}` });
  const post = (id: string): Block => ({ type: 'live-update', id, published: '2024-03-14T13:10+03:00', blocks: [embed(`${id}1`)] });

  it('keep their nodes when one is put on top', () => {
    const box = document.createElement('div');
    update(box, [post('2'), post('1')]);
    const before = frames(box);
    update(box, [post('3'), post('2'), post('1')]);
    expect(frames(box).slice(1)).to.deep.equal(before);
  });

  it('keep their nodes without ids, by address and by time', () => {
    const box = document.createElement('div');
    const bare = (minute: number): Block => ({ type: 'live-update', published: `2024-03-14T13:${minute}+03:00`, blocks: [{ type: 'embed', url: `https://x.com/a/status/${minute}` }] });
    update(box, [bare(11), bare(10)]);
    const before = frames(box);
    update(box, [bare(12), bare(11), bare(10)]);
    expect(frames(box).slice(1)).to.deep.equal(before);
  });

  it('are moved, not made again, when their order changes', () => {
    const box = document.createElement('div');
    update(box, [embed('1'), embed('2')]);
    const [first, second] = frames(box);
    update(box, [embed('2'), embed('1')]);
    expect(frames(box)).to.deep.equal([second, first]);
  });

  it('leave what a site put into its place', () => {
    const box = document.createElement('div');
    const slot: Block = { type: 'slot', id: 'ad', name: 'ad-1', size: 'rectangle' };
    update(box, [slot]);
    const place = box.querySelector('[data-khabar-slot="ad-1"]')!;
    place.append('إعلان الموقع');
    update(box, [{ type: 'paragraph', content: 'جديد' }, slot]);
    expect(box.querySelector('[data-khabar-slot="ad-1"]')!.textContent).to.equal('إعلان الموقع');
  });

  it('show all blocks of one id', () => {
    const box = document.createElement('div');
    update(box, [embed('1'), embed('1')]);
    update(box, [embed('1'), embed('1'), embed('1')]);
    expect(frames(box)).to.have.length(3);
  });
});
