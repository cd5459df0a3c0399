import { expect } from '@open-wc/testing';
import { mount } from './page.js';

/** How often what an attack calls was called, from when this is imported. */
let attacked = 0;
(globalThis as { attacked?: () => void }).attacked = () => (attacked += 1);

/** The last word of a file of attacks: none of them ran, though one that the page makes itself does. */
export const nothingRan = (): void => {
  describe('nothing', () => {
    it('ran in all this: only what the page itself now runs in the same way', async () => {
      expect(attacked).to.equal(0);
      const image = await mount<HTMLImageElement>('<img alt="" src="/missing" onerror="attacked()">');
      await new Promise((resolve) => image.addEventListener('error', resolve));
      expect(attacked).to.equal(1);
    });
  });
};
