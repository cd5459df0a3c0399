import { expect } from '@open-wc/testing';
import { embedFor, toldHeight, type EmbedRule } from '../../src/text/embeds.js';

interface Row { readonly address: string; readonly provider: string | null; readonly frame: string | null }
const rows: Row[] = await (await fetch('/fixtures/embeds.json')).json();
const unsafe: { address: string; link: boolean }[] = await (await fetch('/fixtures/addresses.json')).json();

const rule: EmbedRule = { name: 'الأرشيف', url: 'https://video.example/watch/{id}', frame: 'https://video.example/embed/{id}', ratio: '4 / 3' };
const frameOf = (address: string, ...own: unknown[]) => embedFor(address, own as EmbedRule[])?.frame;

describe('embedFor', () => {
  for (const { address, provider, frame } of rows) {
    it(`${JSON.stringify(address)}: ${provider ?? 'none'}`, () => {
      const embed = embedFor(address);
      expect([embed?.name ?? null, embed?.frame ?? null]).to.deep.equal([provider, frame]);
    });
  }

  it('gives nothing for an address of fixtures/addresses.json', () => {
    expect(unsafe.filter(({ address }) => embedFor(address))).to.deep.equal([]);
  });

  it('gives nothing for what is no string', () => {
    expect([undefined, null, 7, {}, ['https://youtu.be/a']].map((each) => embedFor(each as never))).to.deep.equal(Array(5).fill(undefined));
  });

  it('knows the shape of a frame, or its height and where it tells a better one', () => {
    expect(embedFor('https://youtu.be/aqz-KE-bpKQ')).to.deep.equal({ name: 'YouTube', frame: 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ', ratio: '16 / 9' });
    expect(embedFor('https://youtube.com/shorts/aqz-KE-bpKQ')!.ratio).to.equal('9 / 16');
    expect(embedFor('https://t.me/durov/186')).to.deep.equal({ name: 'Telegram', frame: 'https://t.me/durov/186?embed=1', height: 320, tells: 'height' });
  });
});

describe('embedFor with rules of a site', () => {
  it('takes a rule as data', () => {
    expect(embedFor('https://www.video.example/watch/a_1/?x=2', [rule])).to.deep.equal({ name: 'الأرشيف', frame: 'https://video.example/embed/a_1', ratio: '4 / 3' });
  });

  it('prefers them to the platforms that it knows', () => {
    expect(frameOf('https://youtu.be/abc', { ...rule, url: ['https://vimeo.com/{number}', 'https://youtu.be/{id}'], frame: '/player/{id}' })).to.equal('/player/abc');
    expect(frameOf('https://youtu.be/abc', rule)).to.equal('https://www.youtube-nocookie.com/embed/abc');
  });

  it('fills a query by place, and leaves out a parameter without a value', () => {
    const query = { ...rule, url: 'https://video.example/?clip={number}', frame: '/p?c={number}&from={start}&u={url}&x={x}' };
    expect(frameOf('https://video.example/?clip=7&t=9', query)).to.equal('/p?c=7&from=9&u=https%3A%2F%2Fvideo.example%2F%3Fclip%3D7%26t%3D9');
    expect(frameOf('https://video.example/?clip=a', query)).to.equal(undefined);
  });

  it('lets no address leave its place', () => {
    const addresses = ['https://video.example/watch/..', 'https://video.example/watch/%2e%2e', 'https://video.example/watch/a%2Fb', 'https://video.example/watch/a%3Fb', 'https://video.example/watch/a/b', 'https://video.example/watch/"'];
    expect(addresses.filter((address) => frameOf(address, rule))).to.deep.equal([]);
    expect(frameOf('https://video.example/watch/...html', { ...rule, url: 'https://video.example/watch/{id}.html' })).to.equal(undefined);
    expect(frameOf('https://video.example/watch/نهر', rule)).to.equal('https://video.example/embed/%D9%86%D9%87%D8%B1');
  });

  const bad: [name: string, row: unknown][] = [
    ['a frame without https', { ...rule, frame: 'http://video.example/{id}' }], ['a script', { ...rule, frame: 'javascript:alert({id})' }],
    ['another host by slashes', { ...rule, frame: '//video.example/{id}' }], ['a backslash', { ...rule, frame: '/\\video.example/{id}' }],
    ['a host from the address', { ...rule, frame: 'https://{id}/' }], ['a part of one', { ...rule, frame: 'https://video.example{id}' }],
    ['a user', { ...rule, frame: 'https://video.example@{id}/' }], ['a place without a value', { ...rule, frame: '/{constructor}' }],
    ['a shape that is none', { ...rule, ratio: 'wide' }], ['a height that is none', { ...rule, height: '300' }], ['no name', { ...rule, name: '' }],
    ['no address', { ...rule, url: undefined }], ['a pattern of another scheme', { ...rule, url: 'ftp://video.example/watch/{id}' }], ['null', null], ['a string', 'https://video.example'],
  ];
  for (const [name, row] of bad) it(`leaves out ${name}`, () => expect(frameOf('https://video.example/watch/1', row)).to.equal(undefined));

  it('leaves out a list that is none', () => {
    expect(embedFor('https://youtu.be/abc', 'x' as never)!.name).to.equal('YouTube');
  });
});

describe('toldHeight', () => {
  const cases: [name: string, message: unknown, path: string, height: number | undefined][] = [
    ['a member', { event: 'resize', height: 412 }, 'height', 412],
    ['JSON', '{"type":"MEASURE","details":{"height":701.2}}', 'details/height', 702],
    ['a list', { 'twttr.embed': { method: 'twttr.private.resize', params: [{ height: 333 }] } }, 'twttr.embed/params/0/height', 333],
    ['any member', { 'datawrapper-height': { '8kNfG': 497 } }, 'datawrapper-height/*', 497],
    ['too little', { height: 1 }, 'height', 80], ['too much', { height: 1e9 }, 'height', 4000],
    ['nothing', { event: 'ready' }, 'height', undefined], ['null', { height: null }, 'height', undefined], ['words', { height: '300' }, 'height', undefined],
    ['less than nothing', { height: -5 }, 'height', undefined], ['no number', { height: NaN }, 'height', undefined],
    ['what is inherited', {}, 'constructor/length', undefined], ['broken JSON', '{"height":', 'height', undefined], ['no message', null, 'height', undefined],
  ];
  for (const [name, message, path, height] of cases) it(`of ${name}`, () => expect(toldHeight(message, path)).to.equal(height));
});
