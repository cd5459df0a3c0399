import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define/khabar-gallery.js';
import type { KhabarGallery } from '../../src/elements/khabar-gallery.js';
import { folded, frame, mount, settled } from '../support/page.js';

const picture = (width = 400, height = 300) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`)}`;
const SMALL = picture(4, 3);
const NO_PICTURE = 'data:image/png;base64,AAAA';

const item = (alt: string, caption = '', full = picture(), small = SMALL) =>
  `<li><figure><a href="${full}"><img src="${small}" alt="${alt}"></a>${caption && `<figcaption>${caption}</figcaption>`}</figure></li>`;
const THREE = item('أ', 'النخيل <cite>رويترز</cite>') + item('ب', 'الجسر') + item('ج');

/** A gallery whose lightbox is open. */
const opened = async (items = THREE, index = 0, attributes = 'lang="ar"', words = '') => {
  const element = await mount<KhabarGallery>(`<khabar-gallery ${attributes}><figure><ul>${items}</ul>${words}</figure></khabar-gallery>`);
  element.open(index);
  await settled(element);
  return element;
};

const part = <E extends HTMLElement = HTMLElement>(element: Element, name: string) =>
  element.shadowRoot!.querySelector<E>(`[part~="${name}"]`)!;
const dialogOf = (element: Element) => part<HTMLDialogElement>(element, 'dialog');
const trackOf = (element: Element) => element.shadowRoot!.querySelector('.track')!;
const countOf = (element: Element) => part(element, 'count').textContent;
const words = (element: Element) => folded(part(element, 'caption').textContent);

const press = async (element: Element, key: string) => {
  await sendKeys({ press: key });
  await settled(element);
};
const click = async (element: Element, on: HTMLElement) => {
  on.click();
  await settled(element);
};

/** The shown picture, once it has come. */
const shown = async (element: Element, index = 0): Promise<HTMLImageElement> => {
  const image = element.shadowRoot!.querySelectorAll('img')[index]!;
  if (!image.complete || !image.naturalWidth) await new Promise((resolve) => image.addEventListener('load', resolve, { once: true }));
  return image;
};

describe('the lightbox of khabar-gallery', () => {
  it('says which picture of how many it shows, and what is on it', async () => {
    const element = await opened(THREE, 1);
    expect(countOf(element)).to.equal('صورة 2 من 3');
    expect(part(element, 'count').closest('[role="status"]')!.textContent).to.equal('صورة 2 من 3 ب');
    expect(dialogOf(element).getAttribute('aria-label')).to.equal('صورة 2 من 3: ب');
    expect(trackOf(element).querySelectorAll('[aria-hidden="false"] img[alt="ب"]')).to.have.length(1);
  });

  it('is named by the caption where the picture has no words', async () => {
    expect(dialogOf(await opened(item('', 'النخيل') + item(''))).getAttribute('aria-label')).to.equal('صورة 1 من 2: النخيل');
  });

  it('shows the caption with its credit and its isolated words, as nodes of its own', async () => {
    const element = await opened(item('أ', '<b>قارب</b> يعبر <bdi lang="en">Al-Ahrar</bdi> <cite>رويترز</cite>') + item('ب'));
    const own = part(element, 'caption');
    const light = element.querySelector('figcaption')!;
    expect(own.innerHTML).to.equal('<b>قارب</b> يعبر <bdi lang="en">Al-Ahrar</bdi> <cite>رويترز</cite>');
    expect(light.innerHTML).to.equal(own.innerHTML);
  });

  it("keeps the caption's own language and direction", async () => {
    const own = part(await opened(item('Palms', 'Palms').replace('<li>', '<li lang="en" dir="ltr">')), 'caption');
    expect([own.lang, own.dir]).to.deep.equal(['en', 'ltr']);
  });

  it("shows the gallery's words where a picture has none", async () => {
    const element = await opened(THREE, 2, 'lang="ar"', '<figcaption>صور: <cite>أ ف ب</cite></figcaption>');
    expect(words(element)).to.equal('صور: أ ف ب');
  });

  it('follows a change of the caption', async () => {
    const element = await opened();
    element.querySelector('figcaption')!.firstChild!.nodeValue = 'القارب ';
    await frame(element);
    expect(words(element)).to.equal('القارب رويترز');
  });

  it('names its buttons in the language, and follows it', async () => {
    const element = await opened();
    const names = () => ['previous', 'next', 'zoom', 'close'].map((name) => part(element, name).getAttribute('aria-label'));
    expect(names()).to.deep.equal(['الصورة السابقة', 'الصورة التالية', 'تكبير الصورة', 'إغلاق']);
    element.lang = 'en';
    await frame(element);
    expect(names()).to.deep.equal(['Previous photo', 'Next photo', 'Enlarge the photo', 'Close']);
    expect(countOf(element)).to.equal('Photo 1 of 3');
  });

  for (const [lang, next, previous] of [['ar', 'ArrowLeft', 'ArrowRight'], ['en', 'ArrowRight', 'ArrowLeft']] as const) {
    it(`turns by the arrow keys in the direction of ${lang}`, async () => {
      const element = await opened(THREE, 0, `lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`);
      await press(element, next);
      expect(part(element, 'count').textContent).to.contain('2');
      expect(words(element)).to.equal('الجسر');
      await press(element, previous);
      expect(words(element)).to.equal('النخيل رويترز');
      await press(element, previous);
      expect(words(element)).to.equal('النخيل رويترز');
    });

    it(`has its next button at the inline end in ${lang}`, async () => {
      const element = await opened(THREE, 0, `lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`);
      const [before, after] = ['previous', 'next'].map((name) => part(element, name).getBoundingClientRect().x);
      expect(after! > before!).to.equal(lang === 'en');
    });
  }

  it('goes to the ends by Home and End', async () => {
    const element = await opened();
    await press(element, 'End');
    expect(countOf(element)).to.equal('صورة 3 من 3');
    await press(element, 'Home');
    expect(countOf(element)).to.equal('صورة 1 من 3');
  });

  it('turns by its buttons, which stop at the ends and keep the focus', async () => {
    const element = await opened(THREE, 1);
    const next = part(element, 'next');
    expect(next.getAttribute('aria-disabled')).to.equal(null);
    next.focus();
    await click(element, next);
    expect(countOf(element)).to.equal('صورة 3 من 3');
    expect(next.getAttribute('aria-disabled')).to.equal('true');
    await click(element, next);
    expect(countOf(element)).to.equal('صورة 3 من 3');
    expect(element.shadowRoot!.activeElement).to.equal(next);
  });

  it('follows a swipe', async () => {
    const element = await opened();
    const track = trackOf(element);
    const came = new Promise((resolve) => track.addEventListener('scroll', resolve, { once: true }));
    track.scrollTo({ left: -track.clientWidth, behavior: 'instant' });
    await came;
    await settled(element);
    expect(countOf(element)).to.equal('صورة 2 من 3');
    expect(words(element)).to.equal('الجسر');
  });

  it('has neither turning buttons nor a count for a single picture', async () => {
    const element = await opened(item('نخيل', 'النخيل'));
    expect(['previous', 'next', 'count'].map((name) => part(element, name))).to.deep.equal([null, null, null]);
    expect(dialogOf(element).getAttribute('aria-label')).to.equal('نخيل');
  });

  it('shows the picture on the page where the full one cannot be had, and its words where neither can', async () => {
    const element = await opened(item('نخيل', '', NO_PICTURE) + item('جسر', '', NO_PICTURE, `${NO_PICTURE}#`));
    expect((await shown(element)).src).to.equal(SMALL);
    const slide = trackOf(element).children[1] as HTMLElement;
    if (slide.dataset['state'] !== 'error') {
      await new Promise<void>((resolve) => {
        slide.querySelector('img')!.addEventListener('error', () => slide.dataset['state'] === 'error' && resolve());
      });
    }
    expect(slide.innerText.trim()).to.equal('جسر');
  });

  it('puts the focus on its close button and keeps the page behind out of reach', async () => {
    const element = await opened();
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'close'));
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    element.querySelector('a')!.focus();
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'close'));
  });

  for (const name of ['caption', 'picture']) {
    it(`hears keys after a click on the ${name}`, async () => {
      const element = await opened();
      await shown(element);
      const { x, y, width } = part(element, name).getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + 10)] });
      await press(element, 'End');
      expect(countOf(element)).to.equal('صورة 3 من 3');
    });
  }

  for (const way of ['Escape', 'button', 'method'] as const) {
    it(`gives the focus back to the link that opened it when it is closed by ${way}`, async () => {
      const element = await mount<KhabarGallery>(`<khabar-gallery lang="ar"><ul>${THREE}</ul></khabar-gallery>`);
      const link = element.querySelectorAll('a')[1]!;
      await click(element, link);
      await press(element, 'End');
      const closed = new Promise((resolve) => dialogOf(element).addEventListener('close', resolve, { once: true }));
      if (way === 'Escape') await press(element, 'Escape');
      else if (way === 'button') part(element, 'close').click();
      else element.close();
      await closed;
      await settled(element);
      expect(dialogOf(element)).to.equal(null);
      expect(document.activeElement).to.equal(link);
    });
  }

  it('closes by a click beside the picture, and not by one on it, on its words or on the count', async () => {
    const element = await opened();
    for (const on of [await shown(element), part(element, 'caption'), part(element, 'count')]) await click(element, on);
    expect(dialogOf(element).open).to.equal(true);
    await click(element, trackOf(element).children[0] as HTMLElement);
    expect(dialogOf(element)).to.equal(null);
  });

  it('closes when the element leaves the page, and leaves nothing behind', async () => {
    const element = await opened();
    const place = element.parentElement!;
    element.remove();
    await settled(element);
    place.append(element);
    await settled(element);
    expect(dialogOf(element)).to.equal(null);
    element.querySelector('a')!.focus();
    expect(document.activeElement).to.equal(element.querySelector('a'));
  });

  it('stays at its picture when others come, goes to another when it goes, and closes with the last', async () => {
    const element = await opened(THREE, 1);
    const list = element.querySelector('ul')!;
    list.prepend(list.lastElementChild!.cloneNode(true));
    await frame(element);
    expect(countOf(element)).to.equal('صورة 3 من 4');
    expect(words(element)).to.equal('الجسر');
    expect(trackOf(element).scrollLeft).to.equal(-2 * trackOf(element).clientWidth);
    list.children[2]!.remove();
    await frame(element);
    expect(countOf(element)).to.equal('صورة 3 من 3');
    list.replaceChildren();
    await frame(element);
    expect(dialogOf(element)).to.equal(null);
  });

  it('leaves keys with a modifier to the browser, and keeps the others from scrolling the page', async () => {
    const element = await opened();
    const isTaken = (key: string, init: KeyboardEventInit = {}, on: HTMLElement = dialogOf(element)) =>
      !on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
    expect(['PageDown', 'ArrowDown', ' ', 'Home'].map((key) => isTaken(key))).to.deep.equal([true, true, true, true]);
    expect([isTaken('Tab'), isTaken('ArrowLeft', { altKey: true }), isTaken(' ', {}, part(element, 'close'))]).to.deep.equal([false, false, false]);
    expect(countOf(element)).to.equal('صورة 1 من 3');
  });

  it('passes axe, with several pictures and with one', async () => {
    await expect(await opened(THREE, 1)).to.be.accessible();
    await expect(await opened(item('نخيل', 'النخيل'))).to.be.accessible();
  });
});
