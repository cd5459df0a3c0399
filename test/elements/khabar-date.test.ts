import { expect } from '@open-wc/testing';
import '../../src/define/khabar-date.js';
import '../../src/define/locale/fa.js';
import type { KhabarDate } from '../../src/elements/khabar-date.js';
import { at, frame, mount, mutationsOf, settled, warningsOf } from '../support/page.js';

const date = (attributes: string, inside = '') => mount<KhabarDate>(`<khabar-date ${attributes}>${inside}</khabar-date>`);
const NOW = '2024-03-12T12:00:00Z';

describe('khabar-date', () => {
  it('writes the date into an empty element, as light text', async () => {
    const element = await date('lang="ar-IQ" datetime="2023-08-10"');
    expect(element.textContent).to.equal('10 آب 2023');
  });

  it('gives bare text the role of a <time>, until one stands in it', async () => {
    const { attachInternals } = HTMLElement.prototype;
    const given: ElementInternals[] = [];
    HTMLElement.prototype.attachInternals = function (this: HTMLElement) {
      const internals = attachInternals.call(this);
      given.push(internals);
      return internals;
    };
    const element = await date('lang="ar-IQ" datetime="2023-08-10"', '10 August');
    HTMLElement.prototype.attachInternals = attachInternals;
    expect(given.map(({ role }) => role)).to.deep.equal(['time']);
    expect(element.shadowRoot).to.equal(null);
    element.replaceChildren(Object.assign(document.createElement('time'), { textContent: '10 August' }));
    await frame(element);
    expect(given.map(({ role }) => role)).to.deep.equal([null]);
    expect(element.innerHTML).to.equal('<time>10 آب 2023</time>');
  });

  it("writes into the author's own <time> and replaces no node", async () => {
    const element = await mount('<p lang="ar-IQ"><khabar-date><time datetime="2023-08-10">Aug 10</time></khabar-date></p>');
    const time = element.querySelector('time')!;
    const text = time.firstChild as Text;
    const inner = element.querySelector('khabar-date') as KhabarDate;
    inner.datetime = '2023-08-11';
    await settled(element);
    expect(time.firstChild).to.equal(text);
    expect(text.data).to.equal('11 آب 2023');
    expect(inner.shadowRoot).to.equal(null);
  });

  it('changes nothing where the server wrote the same words', async () => {
    const box = await mount('<div lang="ar-IQ"></div>');
    box.innerHTML = '<p><span></span></p>';
    const template = document.createElement('template');
    template.innerHTML = '<khabar-date datetime="2023-08-10"><time datetime="2023-08-10">10 آب 2023</time></khabar-date>';
    const element = template.content.firstElementChild!;
    const changes = await mutationsOf(element, async () => {
      box.append(template.content);
      await settled(box);
    });
    expect(changes).to.equal(0);
  });

  it('leaves a label beside the <time> alone, and an icon', async () => {
    const label = await date('lang="ar-IQ" datetime="2023-08-10"', '<b>نُشر في</b> <time>10/8</time>');
    expect(label.innerHTML).to.equal('<b>نُشر في</b> <time>10 آب 2023</time>');
    const icon = await date('lang="ar-IQ" datetime="2023-08-10"', '<i aria-hidden="true">event</i> 10/8');
    expect(icon.innerHTML).to.equal('<i aria-hidden="true">event</i>10 آب 2023');
  });

  it('takes a part of the words beside the <time> for the words', async () => {
    const element = await date('lang="ar-IQ" datetime="2023-08-10"', '10 <time>آب</time>');
    expect(element.innerHTML).to.equal('<time>10 آب 2023</time>');
    const range = await date('lang="ar-IQ" datetime="2023-08-10" end-datetime="2023-08-12"', '<time>10</time> – <time>12 Aug</time>');
    expect(range.textContent!.trim()).to.equal('10–12 آب 2023');
  });

  it("edits a translator's wrapped text in place", async () => {
    const element = await date('lang="ar-IQ" datetime="2023-08-10"', '<time><font><font>10 August</font></font></time>');
    expect(element.innerHTML).to.equal('<time><font><font>10 آب 2023</font></font></time>');
  });

  it('takes back its own words when the author brings some', async () => {
    const element = await date('lang="ar-IQ" datetime="2023-08-10"');
    element.append(Object.assign(document.createElement('time'), { textContent: '10 August' }));
    await frame(element);
    expect(element.innerHTML).to.equal('<time>10 آب 2023</time>');
  });

  it('shows weekday, time, zone, both month names, two calendars and a range', async () => {
    const text = async (attributes: string) => (await date(`lang="ar-IQ" ${attributes}`)).textContent;
    expect(await text('datetime="2021-07-26" weekday')).to.equal('الاثنين، 26 تموز 2021');
    expect(await text('datetime="2021-07-26T15:05Z" format="time" time-zone="Asia/Baghdad" show-zone')).to.equal('6:05 م بتوقيت بغداد');
    expect(await text('datetime="2023-08-10" months="dual"')).to.equal('10 آب/أغسطس 2023');
    expect(await text('datetime="2023-08-10" months="dual-parens"')).to.equal('10 آب (أغسطس) 2023');
    expect(await text('datetime="2024-03-11" secondary-calendar="islamic-umalqura"')).to.equal('11 آذار 2024م، الموافق 1 رمضان 1445هـ');
    expect(await text('datetime="2023-08-07" end-datetime="2023-08-08"')).to.equal('7–8 آب 2023');
    expect(await text('datetime="2021-07-26T18:05+03:00" format="time" hour-cycle="h23"')).to.equal('18:05');
    expect(await text('datetime="2024-03-12T11:15+03:00" format="datetime" updated')).to.equal('آخر تحديث: 12 آذار 2024، 11:15 ص');
  });

  it('passes axe', async () => {
    await expect(await date('lang="ar-IQ" datetime="2023-08-10"')).to.be.accessible();
  });
});

describe('khabar-date, relative', () => {
  it('is relative at once where no words stand in it', () =>
    at(NOW, async () => {
      const element = await date('lang="ar" format="relative" datetime="2024-03-12T09:00Z"');
      expect(element.textContent).to.equal('منذ 3 ساعات');
    }));

  it("keeps the server's date for the first frame, then turns relative", () =>
    at(NOW, async () => {
      const element = await date('lang="ar" format="relative" datetime="2024-03-12T09:00Z"', '<time>12 مارس 2024</time>');
      expect(element.textContent).to.equal('12 مارس 2024');
      await frame(element);
      expect(element.textContent).to.equal('منذ 3 ساعات');
    }));

  it('prints the date after seven days where it is auto', () =>
    at(NOW, async () => {
      expect((await date('lang="ar" format="auto" datetime="2024-03-05"')).textContent).to.equal('منذ 7 أيام');
      expect((await date('lang="ar" format="auto" datetime="2024-03-04"')).textContent).to.equal('4 مارس 2024');
    }));

  it('moves on when the page is seen again', async () => {
    const element = await date('lang="ar" format="relative" datetime="2024-03-12T12:00:00Z"');
    await at('2024-03-12T12:02:00Z', async () => {
      element.tick();
      await settled(element);
      expect(element.textContent).to.equal('منذ دقيقتين');
    });
    await at('2024-03-12T13:00:00Z', async () => {
      document.dispatchEvent(new Event('visibilitychange'));
      await settled(element);
      expect(element.textContent).to.equal('منذ ساعة');
    });
  });
});

describe('khabar-date, bad input', () => {
  const bad = ['', 'nonsense', '2019-02-30', '10/08/2023', '2023-08-10T25:61Z', '٢٠٢٣-٠٨-١٠'];
  for (const datetime of bad) {
    it(`datetime="${datetime}" leaves the author's words, with one warning`, async () => {
      let element: KhabarDate;
      const warnings = await warningsOf(async () => {
        element = await date(`lang="ar" datetime="${datetime}"`, '<time>عاشر آب</time>');
        element.weekday = true;
        await settled(element);
      });
      expect(element!.innerHTML).to.equal('<time>عاشر آب</time>');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`<khabar-date> datetime = ${JSON.stringify(datetime)}:`);
    });
  }

  it('prints nothing for want of words and date', async () => {
    await warningsOf(async () => expect((await date('lang="ar" datetime="nonsense"')).textContent).to.equal(''));
    const [warning] = await warningsOf(async () => expect((await date('lang="ar"')).textContent).to.equal(''));
    expect(warning).to.contain('<khabar-date> datetime is missing:');
  });

  it("gives the author's words back when a good date turns bad", async () => {
    const element = await date('lang="ar-IQ" datetime="2023-08-10"', '<time>عاشر آب</time>');
    await warningsOf(async () => {
      element.datetime = '2023-02-31';
      await settled(element);
    });
    expect(element.textContent).to.equal('عاشر آب');
  });

  it("gives the server's words back too", async () => {
    const element = await date('lang="ar-IQ" datetime="2023-08-10"', '<time>10 آب 2023</time>');
    element.datetime = '2023-08-11';
    await settled(element);
    await warningsOf(async () => {
      element.datetime = 'bad';
      await settled(element);
    });
    expect(element.textContent).to.equal('10 آب 2023');
  });

  it('does not throw for what is no string', async () => {
    const element = await date('lang="ar-IQ" datetime="2023-08-10"', 'أمس');
    const warnings = await warningsOf(async () => {
      for (const bad of [new Date(0), 1691625600000, 10n]) {
        element.datetime = bad as never;
        await settled(element);
      }
    });
    expect(element.textContent).to.equal('أمس');
    expect(warnings).to.have.length(3);
  });

  const choices: [attribute: string, value: string][] = [
    ['format', 'long'], ['months', 'both'], ['secondary-calendar', 'hebrew'], ['hour-cycle', 'h24'],
    ['time-zone', 'Mars/Base'], ['end-datetime', '2023-02-31'],
  ];
  for (const [attribute, value] of choices) {
    it(`${attribute}="${value}" is left out, with one warning`, async () => {
      let text: string | null = '';
      const warnings = await warningsOf(async () => {
        text = (await date(`lang="ar-IQ" datetime="2023-08-10" ${attribute}="${value}"`)).textContent;
      });
      expect(text).to.equal('10 آب 2023');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`<khabar-date> ${attribute} = "${value}":`);
    });
  }

  it("leaves the author's words where the language is not loaded, and names the import once", async () => {
    const warnings = await warningsOf(async () => {
      expect((await date('lang="ur" datetime="2023-08-10"', '10 اگست')).textContent).to.equal('10 اگست');
      expect((await date('lang="ur" datetime="2023-08-11"', '11 اگست')).textContent).to.equal('11 اگست');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain("import 'khabar/define/locale/ur.js'");
  });

  it("prints the engine's own long form where there are no words and no table, and the ISO date where the engine has none", async () => {
    const warnings = await warningsOf(async () => {
      expect((await date('lang="sw" datetime="2023-08-10T12:00Z"')).textContent).to.equal('10 Agosti 2023');
      expect((await date('lang="tlh" datetime="2023-08-10T12:00Z"')).textContent).to.equal('2023-08-10');
      expect((await date('lang="xx-garbage-" datetime="2023-08-10"')).textContent).to.equal('2023-08-10');
    });
    expect(warnings.map((each) => each.replace(/^.*: /, ''))).to.deep.equal(new Array(3).fill('this language is not loaded; give a table to registerLanguage()'));
  });
});
