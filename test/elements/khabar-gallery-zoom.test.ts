import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/khabar-gallery.js';
import type { KhabarGallery } from '../../src/elements/khabar-gallery.js';
import { mount, settled } from '../support/page.js';

const PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="500" height="300"/>')}`;
const ITEM = `<li><a href="${PICTURE}"><img src="${PICTURE}" alt="نخيل"></a></li>`;

/** An open lightbox, and its first picture of 500 by 300 pixels once it has come. */
const opened = async () => {
  const element = await mount<KhabarGallery>(`<khabar-gallery lang="ar"><ul>${ITEM}${ITEM}</ul></khabar-gallery>`);
  element.open();
  await settled(element);
  const image = element.shadowRoot!.querySelector('img')!;
  if (!image.complete || !image.naturalWidth) await new Promise((resolve) => image.addEventListener('load', resolve, { once: true }));
  return { element, image, slide: image.parentElement!, zoom: element.shadowRoot!.querySelector<HTMLElement>('[part~="zoom"]')! };
};

const widthOf = (image: Element) => Math.round(image.getBoundingClientRect().width);
const press = async (element: Element, key: string) => {
  await sendKeys({ press: key });
  await settled(element);
};
const tell = async (element: Element, on: Element, event: Event) => {
  on.dispatchEvent(event);
  await settled(element);
};

/** A point of a picture, as a part of its width and height. */
const placeIn = (image: Element, x: number, y: number) => {
  const box = image.getBoundingClientRect();
  return [((x - box.x) / box.width).toFixed(2), ((y - box.y) / box.height).toFixed(2)];
};

describe('the track of khabar-gallery', () => {
  it('keeps to its picture when it becomes narrower and wider', async () => {
    const { element, slide } = await opened();
    await press(element, 'ArrowLeft');
    const track = slide.parentElement!;
    const dialog = element.shadowRoot!.querySelector('dialog')!;
    for (const width of ['300px', '']) {
      const kept = new Promise((resolve) => new ResizeObserver((_, observer) => {
        if (track.clientWidth === 300 !== (width === '300px')) return;
        observer.disconnect();
        requestAnimationFrame(resolve);
      }).observe(track));
      dialog.style.setProperty('inline-size', width);
      await kept;
      await settled(element);
      expect(track.scrollLeft).to.equal(-track.clientWidth);
      expect(element.shadowRoot!.querySelector('[part="count"]')!.textContent).to.equal('صورة 2 من 2');
    }
  });
});

describe('the zoom of khabar-gallery', () => {
  it('is a button that makes the picture larger, and its own size again', async () => {
    const { element, image, zoom } = await opened();
    expect(widthOf(image)).to.equal(500);
    expect(zoom.getAttribute('aria-pressed')).to.equal('false');
    zoom.click();
    await settled(element);
    expect(widthOf(image)).to.equal(1250);
    expect(zoom.getAttribute('aria-pressed')).to.equal('true');
    zoom.click();
    await settled(element);
    expect(widthOf(image)).to.equal(500);
    expect(zoom.getAttribute('aria-pressed')).to.equal('false');
  });

  it('is keys, between the own size and four times it', async () => {
    const { element, image } = await opened();
    await press(element, '+');
    expect(widthOf(image)).to.equal(750);
    for (let times = 0; times < 4; times++) await press(element, '+');
    expect(widthOf(image)).to.equal(2000);
    await press(element, '0');
    expect(widthOf(image)).to.equal(500);
    await press(element, '-');
    expect(widthOf(image)).to.equal(500);
  });

  it('keeps the point under a double click', async () => {
    const { element, image } = await opened();
    const { x, y } = image.getBoundingClientRect();
    const at = { clientX: Math.round(x + 200), clientY: Math.round(y + 120), bubbles: true };
    await tell(element, image, new MouseEvent('dblclick', at));
    expect(widthOf(image)).to.equal(1250);
    expect(placeIn(image, at.clientX, at.clientY)).to.deep.equal(['0.40', '0.40']);
    await tell(element, image, new MouseEvent('dblclick', at));
    expect(widthOf(image)).to.equal(500);
  });

  it('follows the wheel with Control, and keeps the page behind from any other turn', async () => {
    const { element, image } = await opened();
    const turn = (init: WheelEventInit) => new WheelEvent('wheel', { bubbles: true, cancelable: true, ...init });
    await tell(element, image, turn({ ctrlKey: true, deltaY: -100 }));
    expect(widthOf(image)).to.equal(675);
    await tell(element, image, turn({ ctrlKey: true, deltaY: 100 }));
    expect(widthOf(image)).to.equal(500);
    const [down, aside] = [turn({ deltaY: 100 }), turn({ deltaX: 100 })];
    image.dispatchEvent(down);
    image.dispatchEvent(aside);
    expect([down.defaultPrevented, aside.defaultPrevented]).to.deep.equal([true, false]);
  });

  it('follows two fingers, and falls back to the own size below it', async () => {
    const { element, image } = await opened();
    const { x, y } = image.getBoundingClientRect();
    const finger = (type: string, pointerId: number, across: number) =>
      tell(element, image, new PointerEvent(type, {
        pointerId, pointerType: 'touch', bubbles: true, buttons: type === 'pointerup' ? 0 : 1, clientX: x + across, clientY: y + 150,
      }));
    await finger('pointerdown', 1, 150);
    await finger('pointerdown', 2, 250);
    await finger('pointermove', 2, 350);
    expect(widthOf(image)).to.equal(1000);
    await finger('pointermove', 1, 50);
    expect(widthOf(image)).to.equal(1500);
    await finger('pointermove', 2, 154);
    expect(widthOf(image)).to.equal(520);
    await finger('pointerup', 1, 50);
    expect(widthOf(image)).to.equal(520);
    await finger('pointerup', 2, 154);
    expect(widthOf(image)).to.equal(500);
  });

  it('lets the arrow keys and a pressed mouse move the picture about, and the track stand', async () => {
    const { element, image, slide, zoom } = await opened();
    zoom.click();
    await settled(element);
    const { scrollLeft, scrollTop } = slide;
    await press(element, 'ArrowLeft');
    await press(element, 'ArrowDown');
    expect([slide.scrollLeft - scrollLeft, slide.scrollTop - scrollTop]).to.deep.equal([-60, 60]);
    const mouse = (type: string, clientX: number) => new PointerEvent(type, { pointerType: 'mouse', bubbles: true, buttons: 1, clientX, clientY: 300 });
    await tell(element, image, mouse('pointerdown', 300));
    await tell(element, image, mouse('pointermove', 280));
    expect(slide.scrollLeft - scrollLeft).to.equal(-40);
    expect(element.shadowRoot!.querySelector('[part="count"]')!.textContent).to.equal('صورة 1 من 2');
    expect(getComputedStyle(slide.parentElement!).overflowX).to.equal('hidden');
  });

  it('closes nothing by a click beside the larger picture', async () => {
    const { element, slide, zoom } = await opened();
    zoom.click();
    slide.click();
    await settled(element);
    expect(element.shadowRoot!.querySelector('dialog')!.open).to.equal(true);
  });

  it('is undone by going to another picture', async () => {
    const { element, image, slide, zoom } = await opened();
    zoom.click();
    await settled(element);
    await press(element, 'End');
    expect(zoom.getAttribute('aria-pressed')).to.equal('false');
    expect(widthOf(image)).to.equal(500);
    expect(slide.className).to.equal('slide');
  });

  it('writes no style into markup', async () => {
    const { element, slide } = await opened();
    expect(slide.querySelector('[style]')).to.equal(null);
    expect(element.shadowRoot!.querySelector('style')).to.equal(null);
  });

  it('does nothing to a picture that has not come', async () => {
    const element = await mount<KhabarGallery>('<khabar-gallery lang="ar"><a href="data:image/png,"><img src="data:image/png," alt="نخيل"></a></khabar-gallery>');
    element.open();
    await settled(element);
    element.shadowRoot!.querySelector('img')!.style.setProperty('display', 'none');
    const zoom = element.shadowRoot!.querySelector<HTMLElement>('[part~="zoom"]')!;
    zoom.click();
    await settled(element);
    expect(zoom.getAttribute('aria-pressed')).to.equal('false');
  });

  it('passes axe', async () => {
    const { element, zoom } = await opened();
    zoom.click();
    await settled(element);
    await expect(element).to.be.accessible();
  });
});
