// What a screen reader is given of three articles. fixtures/*/accessibility.txt is read as an editor reads a proof; the rules
// below hold whatever stands there. To write the files anew: `node test/support/accessibility.mjs`.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ARTICLES, accessibilityTree, fileOf, nodesOf, treeText } from '../support/accessibility.mjs';
import { launch, openArticle } from '../support/article-page.mjs';
import { read } from '../support/sources.mjs';

const HEADINGS = {
  avatoday: ['1 عين اميركا لا تزال على العراق'],
  kitchen: [
    '1 دجلة يعلو في بغداد والمدينة تستعيد نهرها بعد أعوام من الجفاف',
    '2 ماء كثير وخزانات عطشى',
    '3 كيف تعمل بوابات الثرثار؟',
    '2 يومان على الضفة',
    '2 فتح بوابة سابعة في سدة سامراء',
  ],
  persian: ['1 چراغ‌های بازارچهٔ نارنجستان پس از بیست سال دوباره روشن شد', '2 خشت به خشت'],
};

/** Words in Latin letters, with the language that they are in. All are the authors' own. */
const LATIN = {
  avatoday: ['ar-IQ AvaToday', 'ar-IQ AvaToday'],
  kitchen: [
    'en Sentinel-2', 'en FAO', 'en CO', 'ar-IQ discharge', 'ar-IQ station,date,discharge,level samarra,2024-03-12,1250,69.0 baghdad,2024-03-12,1180,31.4',
    'ar-IQ desk@khabar.example', 'en English', 'ar-IQ FAO',
  ],
  persian: [],
};

const DATES = {
  avatoday: ['10 آب 2023'],
  kitchen: [
    '12 آذار 2024، 9:40 ص', 'آخر تحديث: 11:15 ص', '10 آذار 2024', '11 آذار 2024', '12 آذار 2024', '12 آذار 2024، 11:05 ص', '12 آذار 2024',
    '11 آذار 2024', '9 آذار 2024', '26 شباط 2024',
  ],
  persian: ['۱۴ مهر ۱۴۰۳ ساعت ۰۹:۳۰', 'آخرین به‌روزرسانی: ۱۵ مهر ۱۴۰۳ ساعت ۱۱:۰۰', '۱۵ مهر ۱۴۰۳', '۷ مهر ۱۴۰۳', '۱۱ مهر ۱۴۰۳'],
};

/** Roles that say nothing to a listener without a name. */
const NAMED = /^(link|button|DisclosureTriangle|doc-|image|Video|Audio|Iframe|table|dialog|region|navigation|term|columnheader|rowheader)/;

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const treeOf = async (name) => {
  const page = await openArticle(browser, name);
  const tree = await accessibilityTree(page);
  await page.close();
  return tree;
};

/** The words that are said in a node. */
const saidIn = (node) => nodesOf(node).filter(({ role }) => role === 'StaticText').map(({ name }) => name).join('');
/** Texts as they are said: what stands in a node that has a name of another kind is said by that name. */
const textsOf = (node) => {
  if (node.role === 'StaticText') return [node];
  return /^doc-/.test(node.role) && node.name ? [{ ...node, children: [] }] : node.children.flatMap(textsOf);
};

for (const article of ARTICLES) {
  describe(`what is heard of ${article}`, () => {
    let nodes;
    let tree;
    before(async () => {
      tree = await treeOf(article);
      nodes = nodesOf(tree);
    });

    it(`is ${fileOf(article)}`, () => assert.equal(treeText(tree), read(fileOf(article))));

    it('has its headings in order, without a gap', () => {
      const headings = nodes.filter(({ role }) => role === 'heading').map(({ name, states }) => `${Object.fromEntries(states).level} ${name}`);
      assert.deepEqual(headings, HEADINGS[article]);
    });

    it('has a name for everything that is pressed, seen or gone into', () => {
      assert.deepEqual(nodes.filter(({ role, name }) => NAMED.test(role) && !name.trim()).map(({ role }) => role), []);
    });

    it('is in its own language, and names no role by words of its own', () => {
      const latin = textsOf(tree).filter(({ name }) => /[a-z]{2}/i.test(name)).map(({ name, language }) => `${language} ${name.replace(/\s+/g, ' ')}`);
      assert.deepEqual(latin, LATIN[article]);
      assert.deepEqual(nodes.filter(({ states }) => states.some(([state]) => state === 'roledescription')), []);
    });

    it('has dates in words', () => assert.deepEqual(nodes.filter(({ role }) => role === 'time').map(saidIn), DATES[article]));

    it('holds no arrow, bullet or rule that would be read', () => {
      assert.deepEqual(textsOf(tree).map(({ name }) => name).filter((name) => /[\u2010-\u2015\u2190-\u2BFF|•·]/.test(name)), []);
    });
  });
}

describe('what is heard of', () => {
  it('a gallery whose picture is open: the lightbox alone, named by the picture and its place', async () => {
    const page = await openArticle(browser, 'kitchen');
    await page.locator('khabar-gallery a').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    assert.equal(treeText(await accessibilityTree(page)), LIGHTBOX);
    await page.close();
  });

  it('an embed that was asked for: the way past it, a frame with its name, and the link', async () => {
    const page = await openArticle(browser, 'kitchen');
    await page.locator('khabar-embed button').first().press('Enter');
    await page.locator('khabar-embed iframe').waitFor();
    const lines = treeText(await accessibilityTree(page)).split('\n').map((line) => line.trim());
    const frame = lines.findIndex((line) => line.startsWith('Iframe'));
    assert.deepEqual(lines.slice(frame - 1, frame + 3), [
      'link "تخطَّ هذا المحتوى وواصل القراءة" [focusable]',
      'Iframe "مقطع فيديو من منصة خارجية"',
      'paragraph',
      'link "مقطع فيديو من منصة خارجية" [focusable]',
    ]);
    await page.close();
  });
});

const LIGHTBOX = `dialog "صورة 2 من 4: رسم لعقود سوق قديم تتدلى منها فوانيس" [modal] [focusable] [lang ar-IQ]
  status [live polite]
    text "صورة 2 من 4"
    text "رسم لعقود سوق قديم تتدلى منها فوانيس"
  button "تكبير الصورة" [pressed false] [focusable]
  button "إغلاق" [focusable]
  group "صورة 2 من 4: رسم لعقود سوق قديم تتدلى منها فوانيس" [focusable]
    generic [focusable]
      image "رسم لعقود سوق قديم تتدلى منها فوانيس"
  button "الصورة السابقة" [focusable]
  button "الصورة التالية" [focusable]
  text "سوق الصفافير بلا زبائن قبل الظهر."
`;
