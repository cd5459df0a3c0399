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

  it('keeps the first of two versions, and names both', async () => {
    const first = element('0.1.0');
    define('khabar-test-two', first);
    const warnings = await warningsOf(async () => define('khabar-test-two', element('0.2.0')));
    expect(customElements.get('khabar-test-two')).to.equal(first);
    expect(warnings).to.deep.equal(['<khabar-test-two> is already defined by version 0.1.0; 0.2.0 is not used']);
  });
});
