import { expect } from '@open-wc/testing';
import { define } from '../../src/define/define.js';
import { warningsOf } from '../support/page.js';

const element = (version: string) => class extends HTMLElement { static version = version; };

describe('define', () => {
  it('leaves a tag that is taken by the same version alone, without a word', async () => {
    define('khabar-test-same', element('0.1.0'));
    const warnings = await warningsOf(async () => define('khabar-test-same', element('0.1.0')));
    expect(warnings).to.deep.equal([]);
  });

  it('keeps the first of two versions, and names both in one warning for all tags', async () => {
    const first = element('0.1.0');
    define('khabar-test-two', first);
    define('khabar-test-three', element('0.1.0'));
    const warnings = await warningsOf(async () => {
      define('khabar-test-two', element('0.2.0'));
      define('khabar-test-three', element('0.2.0'));
    });
    expect(customElements.get('khabar-test-two')).to.equal(first);
    expect(warnings).to.deep.equal(['Khabar 0.1.0 was here first and keeps its elements; those of Khabar 0.2.0 are not defined']);
  });

  it("leaves a tag of another library's alone, and says so", async () => {
    customElements.define('khabar-test-other', class extends HTMLElement {});
    const warnings = await warningsOf(async () => define('khabar-test-other', element('0.1.0')));
    expect(warnings).to.deep.equal(['<khabar-test-other> is defined by another library; Khabar 0.1.0 does not define it']);
  });
});
