import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { KhabarDate } from '../src/index.js';
import { dateText } from '../src/text.js';
import { monthTable } from './months.js';
import './stories.css';
import { folded, only, playIn, textsOf } from './support.js';

interface Args {
  datetime?: string;
  'end-datetime'?: string;
  format?: KhabarDate['format'];
  weekday?: boolean;
  months?: 'local' | 'dual' | 'dual-parens';
  'secondary-calendar'?: 'gregory' | 'persian' | 'islamic-umalqura';
  'hour-cycle'?: 'h12' | 'h23';
  'show-zone'?: boolean;
  'time-zone'?: string;
  updated?: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/khabar-date',
  component: 'khabar-date',
  tags: ['autodocs'],
  args: { datetime: '2023-08-10' },
  render: (args) => html`<khabar-date
    datetime=${args.datetime ?? nothing}
    end-datetime=${args['end-datetime'] ?? nothing}
    format=${args.format ?? nothing}
    months=${args.months ?? nothing}
    secondary-calendar=${args['secondary-calendar'] ?? nothing}
    hour-cycle=${args['hour-cycle'] ?? nothing}
    time-zone=${args['time-zone'] ?? nothing}
    ?weekday=${args.weekday}
    ?show-zone=${args['show-zone']}
    ?updated=${args.updated}
  ></khabar-date>`,
};
export default meta;

type Story = StoryObj<Args>;

const reads = (text: string) => playIn('ar-IQ', async (canvas) => {
  await waitFor(() => expect(folded(only(canvas, 'khabar-date').textContent)).toBe(text));
});

/** A date without a time is a calendar date; no zone moves it. */
export const CalendarDate: Story = { name: 'Date', play: reads('10 آب 2023') };

export const Weekday: Story = { args: { weekday: true }, play: reads('الخميس، 10 آب 2023') };

/** The local name comes first in Iraq and the Levant, the Egyptian one elsewhere. */
export const DualMonths: Story = { args: { months: 'dual' }, play: reads('10 آب/أغسطس 2023') };

export const DualInParentheses: Story = { args: { months: 'dual-parens' }, play: reads('10 آب (أغسطس) 2023') };

/** Five sets of names for twenty-two countries: the language tag chooses. */
export const MonthNames: Story = {
  render: () => monthTable(),
  play: async ({ canvasElement }) => {
    const august = textsOf(canvasElement, 'tbody tr:nth-child(8) khabar-date');
    await expect(august).toEqual(['10 أغسطس 2024', '10 آب 2024', '10 أوت 2024', '10 غشت 2024', '10 أغشت 2024']);
  },
};

export const DateAndTime: Story = {
  args: { datetime: '2024-03-12T09:40+03:00', format: 'datetime' },
  play: reads('12 آذار 2024، 9:40 ص'),
};

/** An instant (`Z`), shown in the zone of `time-zone`, which `show-zone` names. */
export const TimeWithZone: Story = {
  args: { datetime: '2021-07-26T15:05Z', format: 'time', 'time-zone': 'Asia/Baghdad', 'show-zone': true },
  play: reads('6:05 م بتوقيت بغداد'),
};

export const TwentyFourHours: Story = {
  args: { datetime: '2021-07-26T18:05+03:00', format: 'time', 'hour-cycle': 'h23' },
  play: reads('18:05'),
};

/** What start and end share is printed once. */
export const Range: Story = {
  args: { datetime: '2023-07-30', 'end-datetime': '2023-08-02' },
  play: reads('30 تموز – 2 آب 2023'),
};

export const LastUpdate: Story = {
  args: { datetime: '2024-03-12T11:15+03:00', format: 'datetime', updated: true },
  play: reads('آخر تحديث: 12 آذار 2024، 11:15 ص'),
};

export const TwoCalendars: Story = {
  args: { datetime: '2024-03-11', 'secondary-calendar': 'islamic-umalqura' },
  play: reads('11 آذار 2024م، الموافق 1 رمضان 1445هـ'),
};

/** Persian counts by its own calendar, in its own digits; Afghanistan has its own months. */
export const Persian: Story = {
  render: () => html`<ul class="sample-list" dir="rtl">
    <li><khabar-date lang="fa" datetime="2021-07-26"></khabar-date></li>
    <li><khabar-date lang="fa" datetime="2021-07-26" weekday></khabar-date></li>
    <li><khabar-date lang="fa-AF" datetime="2021-07-26"></khabar-date></li>
    <li><khabar-date lang="fa" datetime="2021-07-26" secondary-calendar="gregory"></khabar-date></li>
  </ul>`,
  play: async ({ canvasElement }) => {
    await expect(textsOf(canvasElement, 'khabar-date')).toEqual([
      '۴ مرداد ۱۴۰۰', 'دوشنبه ۴ مرداد ۱۴۰۰', '۴ اسد ۱۴۰۰', '۴ مرداد ۱۴۰۰ (۲۶ ژوئیهٔ ۲۰۲۱)',
    ]);
  },
};

export const English: Story = {
  render: () => html`<ul class="sample-list" dir="ltr">
    <li><khabar-date lang="en" datetime="2023-08-10"></khabar-date></li>
    <li><khabar-date lang="en-GB" datetime="2023-08-10" weekday></khabar-date></li>
    <li><khabar-date lang="en-US" datetime="2023-08-10"></khabar-date></li>
  </ul>`,
  play: async ({ canvasElement }) => {
    const texts = ['10 August 2023', 'Thursday, 10 August 2023', 'August 10, 2023'];
    await expect(textsOf(canvasElement, 'khabar-date')).toEqual(texts);
  },
};

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** An instant that long ago, and a minute more, so that the text holds still while one looks. */
const ago = (milliseconds: number): string => new Date(Date.now() - milliseconds - 60_000).toISOString();

/** `relative` stays live, with one timer for the page. */
export const Relative: Story = {
  args: { datetime: ago(3 * HOUR), format: 'relative' },
  play: reads('منذ 3 ساعات'),
};

/** A server writes the date; it turns relative a frame after the page has shown it. */
export const RelativeFromTheServer: Story = {
  render: () => {
    const datetime = ago(2 * HOUR);
    const text = dateText(datetime, { locale: 'ar-IQ' });
    return html`<khabar-date lang="ar-IQ" datetime=${datetime} format="relative"
      ><time datetime=${datetime}>${text}</time></khabar-date
    >`;
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(only(canvasElement, 'khabar-date > time')).toHaveTextContent('منذ ساعتين'));
  },
};

/** `auto` is relative for seven days, then the date. */
export const Auto: Story = {
  render: () => html`<ul class="sample-list">
    <li><khabar-date format="auto" datetime=${ago(HOUR)}></khabar-date></li>
    <li><khabar-date format="auto" datetime=${ago(3 * DAY)}></khabar-date></li>
    <li><khabar-date format="auto" datetime="2023-08-10"></khabar-date></li>
  </ul>`,
  play: playIn('ar-IQ', async (canvas) => {
    const texts = ['منذ ساعة', 'منذ 3 أيام', '10 آب 2023'];
    await waitFor(() => expect(textsOf(canvas, 'khabar-date')).toEqual(texts));
  }),
};

/** What is no date leaves the author's words alone, and the console says why. */
export const BadInput: Story = {
  render: () => html`<ul class="sample-list">
    <li><khabar-date datetime="2019-02-30">30 شباط 2019</khabar-date></li>
    <li><khabar-date datetime="10/08/2023"><time>الخميس الماضي</time></khabar-date></li>
  </ul>`,
  play: async ({ canvasElement }) => {
    await expect(textsOf(canvasElement, 'khabar-date')).toEqual(['30 شباط 2019', 'الخميس الماضي']);
  },
};
