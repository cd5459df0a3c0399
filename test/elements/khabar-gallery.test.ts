import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/khabar-gallery.js';
import type { KhabarGallery } from '../../src/elements/khabar-gallery.js';
import { frame, mount, settled, warningsOf } from '../support/page.js';

const SMALL = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const FULL = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"/>')}`;

const linked = (alt: string, link = `href="${FULL}"`) => `<li><figure><a ${link}><img src="${SMALL}" alt="${alt}"></a></figure></li>`;
const gallery = (items: string, attributes = 'lang="ar"') =>
  mount<KhabarGallery>(`<khabar-gallery ${attributes}><figure><ul>${items}</ul></figure></khabar-gallery>`);

const links = (element: Element) => [...element.querySelectorAll('a')];
const names = (element: Element) => links(element).map((link) => link.getAttribute('aria-label'));
const dialogOf = (element: Element) => element.shadowRoot!.querySelector('dialog');
const countOf = (element: Element) => element.shadowRoot!.querySelector('[part="count"]')?.textContent;
const addresses = (element: Element) => [...element.shadowRoot!.querySelectorAll('img')].map((image) => image.getAttribute('src'));

/** Clicks, and tells whether the browser was kept from following the link. */
const click = async (element: Element, on: Element, init: MouseEventInit = {}): Promise<boolean> => {
  const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init });
  let taken = false;
  const stop = (seen: Event) => {
    taken = seen.defaultPrevented;
    seen.preventDefault(); // the page of the tests is not left
  };
  addEventListener('click', stop, { once: true });
  on.dispatchEvent(event);
  await settled(element);
  return taken;
};

describe('khabar-gallery on the page', () => {
  it('names each link by its place and what the picture shows', async () => {
    const element = await gallery(linked('نخيل على الضفة') + linked('جسر الشهداء') + linked(''));
    expect(names(element)).to.deep.equal(['صورة 1 من 3: نخيل على الضفة', 'صورة 2 من 3: جسر الشهداء', 'صورة 3 من 3']);
    expect(links(element).map((link) => link.getAttribute('aria-haspopup'))).to.deep.equal(['dialog', 'dialog', 'dialog']);
  });

  it("leaves an author's own name, and a link with words of its own", async () => {
    const element = await gallery(
      `${linked('أ', `href="${FULL}" aria-label="نخيل"`)}${linked('ب', `href="${FULL}" aria-labelledby="x"`)}
      <li><a href="${FULL}"><img src="${SMALL}" alt="ج"> اعرضها كبيرة</a></li>`,
    );
    expect(names(element)).to.deep.equal(['نخيل', null, null]);
  });

  it('names the link of a single picture by what it shows', async () => {
    expect(names(await gallery(linked('نخيل')))).to.deep.equal(['نخيل']);
    expect(names(await gallery(linked('')))).to.deep.equal(['صورة 1 من 1']);
  });

  it('follows the language', async () => {
    const element = await gallery(linked('Palms') + linked('A bridge'));
    element.lang = 'en';
    await frame(element);
    expect(names(element)).to.deep.equal(['Photo 1 of 2: Palms', 'Photo 2 of 2: A bridge']);
  });

  it('counts in the digits of its tag', async () => {
    expect(names(await gallery(linked('نخيل') + linked(''), 'lang="ar-u-nu-arab"'))).to.deep.equal(['صورة ١ من ٢: نخيل', 'صورة ٢ من ٢']);
  });

  it('counts in bare numbers where the language has no table', async () => {
    await warningsOf(async () => {
      expect(names(await gallery(linked('Palmiers') + linked(''), 'lang="fr"'))).to.deep.equal(['1 / 2: Palmiers', '2 / 2']);
    });
  });

  it('follows pictures that come, go and change', async () => {
    const element = await gallery(linked('أ') + linked('ب'));
    const list = element.querySelector('ul')!;
    list.append(list.firstElementChild!.cloneNode(true));
    list.lastElementChild!.querySelector('a')!.removeAttribute('aria-label');
    list.lastElementChild!.querySelector('img')!.alt = 'ج';
    list.firstElementChild!.remove();
    await frame(element);
    expect(names(element)).to.deep.equal(['صورة 1 من 2: ب', 'صورة 2 من 2: ج']);
    list.querySelector('img')!.alt = 'د';
    await frame(element);
    expect(names(element)[0]).to.equal('صورة 1 من 2: د');
  });

  it('opens at the picture whose link is clicked, in place of following it', async () => {
    const element = await gallery(linked('أ') + linked('ب'));
    expect(await click(element, links(element)[1]!.firstElementChild!)).to.equal(true);
    expect(dialogOf(element)!.open).to.equal(true);
    expect(countOf(element)).to.equal('صورة 2 من 2');
  });

  it('opens by Enter on a link', async () => {
    const element = await gallery(linked('أ') + linked('ب'));
    links(element)[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(countOf(element)).to.equal('صورة 2 من 2');
  });

  for (const init of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }]) {
    it(`leaves a click with ${JSON.stringify(init)} to the browser`, async () => {
      const element = await gallery(linked('أ'));
      expect(await click(element, links(element)[0]!, init)).to.equal(false);
      expect(dialogOf(element)).to.equal(null);
    });
  }

  it('leaves a click that somebody has handled', async () => {
    const element = await gallery(linked('أ'));
    links(element)[0]!.addEventListener('click', (event) => event.preventDefault());
    await click(element, links(element)[0]!);
    expect(dialogOf(element)).to.equal(null);
  });

  it('leaves a click beside its pictures', async () => {
    const element = await gallery(`${linked('أ')}<li><a href="/more">المزيد</a></li>`);
    expect(await click(element, links(element)[1]!)).to.equal(false);
    expect(dialogOf(element)).to.equal(null);
  });

  it('takes a picture without a link in as it is: a click opens it, the keyboard does not stop at it', async () => {
    const element = await gallery(`<li><img src="${SMALL}" alt="أ"></li>${linked('ب')}`);
    const markup = element.querySelector('li')!.outerHTML;
    await click(element, element.querySelector('img')!);
    expect(countOf(element)).to.equal('صورة 1 من 2');
    expect(element.querySelector('li')!.outerHTML).to.equal(markup);
  });

  it('opens from a button around a picture', async () => {
    const element = await gallery(`<li><button><img src="${SMALL}" alt="أ"></button></li>${linked('ب')}`);
    expect(element.querySelector('button')!.getAttribute('aria-label')).to.equal('صورة 1 من 2: أ');
    await click(element, element.querySelector('button')!);
    expect(countOf(element)).to.equal('صورة 1 من 2');
  });

  it('is opened and closed by its methods, at the nearest picture that there is', async () => {
    const element = await gallery(linked('أ') + linked('ب'));
    for (const [index, count] of [[undefined, 1], [1, 2], [9, 2], [-3, 1], [NaN, 1]] as const) {
      element.open(index);
      await settled(element);
      expect(countOf(element)).to.equal(`صورة ${count} من 2`);
      element.close();
      await settled(element);
      expect(dialogOf(element)).to.equal(null);
    }
  });

  it('moves where it is open already', async () => {
    const element = await gallery(linked('أ') + linked('ب'));
    element.open();
    await settled(element);
    element.open(1);
    await settled(element);
    expect(countOf(element)).to.equal('صورة 2 من 2');
  });

  it('opens again in the task in which it was closed', async () => {
    const element = await gallery(linked('أ') + linked('ب'));
    element.open();
    await settled(element);
    element.close();
    element.open(1);
    await frame(element);
    expect(dialogOf(element)!.open).to.equal(true);
    expect(countOf(element)).to.equal('صورة 2 من 2');
  });

  it('does nothing without pictures, or apart from the page', async () => {
    for (const markup of ['', '<figure></figure>', '<ul><li><a href="/x">صورة</a></li></ul>', '<img alt="بلا عنوان">', `<figure><figcaption><img src="${SMALL}" alt="شعار"></figcaption></figure>`]) {
      const element = await mount<KhabarGallery>(`<khabar-gallery lang="ar">${markup}</khabar-gallery>`);
      element.open();
      await settled(element);
      expect(dialogOf(element), markup).to.equal(null);
    }
    const apart = await gallery(linked('أ'));
    apart.remove();
    apart.open();
    await settled(apart);
    expect(dialogOf(apart)).to.equal(null);
  });

  for (const link of ['javascript:alert(1)', 'data:text/html,<b>x</b>', '//other.example/x.jpg', ' java\nscript:alert(1)', '']) {
    it(`shows the picture on the page where the link is ${JSON.stringify(link)}`, async () => {
      const element = await gallery(linked('أ', `href="${link}"`));
      expect(await click(element, links(element)[0]!)).to.equal(true);
      expect(addresses(element)).to.deep.equal([SMALL]);
    });
  }

  it('fetches of sixty pictures the one that is shown and its neighbours', async () => {
    const element = await gallery(linked('أ').repeat(60));
    element.open(30);
    await settled(element);
    expect(countOf(element)).to.equal('صورة 31 من 60');
    expect(addresses(element).flatMap((address, index) => (address === FULL ? [index] : []))).to.deep.equal([29, 30, 31]);
  });

  it('is hidden by its attribute, a block without', async () => {
    const element = await gallery(linked('أ'));
    expect(getComputedStyle(element).display).to.equal('block');
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
  });

  it('passes axe', async () => {
    await expect(await gallery(linked('أ') + linked(''))).to.be.accessible();
  });
});
