import { settled } from '../support/page.js';

/** A page of a newsroom's, in a frame: what its scripts left on its window. */
export interface Page extends Window {
  /** What went wrong: violations of its policy, errors, and what the console was told. */
  readonly reports: string[];
  readonly customElements: CustomElementRegistry;
  readonly HTMLElement: typeof HTMLElement;
  readonly Khabar?: { readonly version: string };
}

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

/** Opens a page under `/consumers/` and waits until its scripts have run and its elements have updated. */
export const open = async <P extends Page = Page>(address: string, width = 800): Promise<P> => {
  const frame = document.createElement('iframe');
  frame.title = address;
  frame.width = String(width);
  frame.height = '1200';
  frame.src = `/consumers/${address}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frames.add(frame);
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as unknown as P;
  await settled(page.document.documentElement);
  return page;
};

/** Runs a script in a page, from its address beside the page, and waits for it. */
export const runScript = (page: Page, src: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = page.document.createElement('script');
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`no ${src}`)));
    script.src = src;
    page.document.head.append(script);
  });
