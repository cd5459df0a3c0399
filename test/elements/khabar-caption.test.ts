import { expect } from '@open-wc/testing';
import '../../src/define/khabar-caption.js';
import type { KhabarCaption } from '../../src/elements/khabar-caption.js';
import { frame, mount, settled } from '../support/page.js';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const caption = (inside: string, attributes = '') =>
  mount<KhabarCaption>(`<khabar-caption lang="ar" ${attributes}>${inside}</khabar-caption>`);

describe('khabar-caption', () => {
  it('keeps a light figure as it is, and has its caption introduced by the kind of media', async () => {
    const element = await caption(`<figure><img src="${PIXEL}" alt="جسر"><figcaption>الجسر <cite>رويترز</cite></figcaption></figure>`);
    expect(element.textContent).to.equal('الجسر رويترز');
    expect(element.querySelector('figcaption')!.getAttribute('data-khabar-spoken')).to.equal('تعليق الصورة:');
    expect(element.shadowRoot!.querySelector('figure')).to.equal(null);
  });

  it('introduces a video by its own words', async () => {
    const element = await caption('<figure><video></video><figcaption>الجسر</figcaption></figure>');
    expect(element.querySelector('figcaption')!.getAttribute('data-khabar-spoken')).to.equal('تعليق الفيديو:');
  });

  it('gives bare media and text a labelled figure', async () => {
    const element = await caption(`<img src="${PIXEL}" alt="جسر">الجسر عند الغروب`);
    const figure = element.shadowRoot!.querySelector('figure')!;
    const label = element.shadowRoot!.getElementById(figure.getAttribute('aria-labelledby')!)!;
    expect(label.localName).to.equal('figcaption');
    expect(label.querySelector('slot')!.assignedNodes().map((node) => node.textContent).join('')).to.equal('الجسر عند الغروب');
    expect(element.textContent).to.equal('الجسر عند الغروب');
  });

  it('is a plain paragraph without media: no figure, no introduction', async () => {
    const element = await caption('<p>في السنوات الماضية <cite>AvaToday</cite></p>');
    expect(element.shadowRoot!.querySelector('figure, .spoken')).to.equal(null);
    expect(element.querySelector('[data-khabar-spoken]')).to.equal(null);
    expect(element.innerHTML).to.equal('<p>في السنوات الماضية <cite>AvaToday</cite></p>');
  });

  it('writes its credit once, and follows it', async () => {
    const element = await caption(`<figure><img src="${PIXEL}" alt=""><figcaption>الجسر</figcaption></figure>`, 'credit="رويترز"');
    expect(element.querySelector('figcaption')!.innerHTML).to.equal('الجسر <cite data-khabar-written="">رويترز</cite>');
    element.credit = 'أ ف ب';
    await settled(element);
    expect(element.querySelector('figcaption')!.innerHTML).to.equal('الجسر <cite data-khabar-written="">أ ف ب</cite>');
    element.credit = null;
    await settled(element);
    expect(element.querySelector('cite')).to.equal(null);
  });

  it('puts its credit back when a framework sets the caption anew', async () => {
    const element = await caption('<p>الجسر</p>', 'credit="رويترز"');
    element.querySelector('p')!.textContent = 'النهر';
    await frame(element);
    expect(element.innerHTML).to.equal('<p>النهر <cite data-khabar-written="">رويترز</cite></p>');
  });

  it('follows its caption when another takes its place', async () => {
    const element = await caption(`<figure><img src="${PIXEL}" alt=""><figcaption>أ</figcaption></figure>`, 'credit="رويترز"');
    element.querySelector('figcaption')!.replaceWith(Object.assign(document.createElement('figcaption'), { textContent: 'ب' }));
    await frame(element);
    expect(element.querySelector('figcaption')!.outerHTML).to.equal('<figcaption data-khabar-spoken="تعليق الصورة:">ب <cite data-khabar-written="">رويترز</cite></figcaption>');
  });

  it('leaves no empty figure when bare media goes', async () => {
    const element = await caption(`<img src="${PIXEL}" alt="">الجسر`);
    element.querySelector('img')!.remove();
    await frame(element);
    expect(element.shadowRoot!.querySelector('figure')).to.equal(null);
  });

  it("prefers the author's own credit to the attribute", async () => {
    const element = await caption('<p>الجسر <cite>رويترز</cite></p>', 'credit="واع"');
    expect(element.textContent).to.equal('الجسر رويترز');
  });

  it('passes axe, by hand and bare', async () => {
    await expect(await caption(`<figure><img src="${PIXEL}" alt="جسر"><figcaption>الجسر</figcaption></figure>`)).to.be.accessible();
    await expect(await caption(`<img src="${PIXEL}" alt="جسر">الجسر`)).to.be.accessible();
  });
});
