import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { articleFrom, mount, settled } from '../support/page.js';

const addresses: { address: string; link: boolean; media: boolean }[] = await (await fetch('/fixtures/addresses.json')).json();

describe('addresses in an article', () => {
  for (const { address, link, media } of addresses) {
    it(`${JSON.stringify(address)}: ${link ? 'a link' : 'no link'}, ${media ? 'a picture' : 'no picture'}`, async () => {
      const article = await articleFrom({
        authors: [{ name: 'أحمد', url: address, portrait: address }],
        comments: { count: 3, url: address },
        media: { type: 'image', src: address, alt: '' },
        body: [{ type: 'paragraph', content: [{ type: 'link', href: address, content: 'نص' }] }, { type: 'image', src: address }],
      });
      const hrefs = [...article.querySelectorAll('[href]')].map((each) => each.getAttribute('href'));
      const sources = [...article.querySelectorAll('[src]')].map((each) => each.getAttribute('src'));
      expect(hrefs).to.deep.equal(link ? [address, address, address] : []);
      expect(sources).to.deep.equal(media ? [address, address, address] : []);
      expect(article.textContent).to.include('أحمد').and.to.include('3 تعليقات').and.to.include('نص');
    });
  }

  it('of a comment count follow the same rule', async () => {
    const count = (href: string) => mount(`<khabar-comment-count lang="ar" count="3" href="${href}"></khabar-comment-count>`);
    expect((await count('//example.org')).shadowRoot!.querySelector('a')).to.equal(null);
    const element = (await count('')) as HTMLElement & { href: unknown };
    element.href = new URL('https://example.org/a');
    await settled(element);
    expect(element.shadowRoot!.querySelector('a')!.href).to.equal('https://example.org/a');
    expect((await count('#comments')).shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal('#comments');
  });
});
