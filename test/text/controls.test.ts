import { expect } from '@open-wc/testing';
import { contained } from '../../src/text.js';

const [RLO, PDF, LRI, PDI] = ['\u202E', '\u202C', '\u2066', '\u2069'];

describe('contained', () => {
  const cases: [name: string, text: string, expected: string][] = [
    ['leaves text without controls', 'بغداد', 'بغداد'],
    ['leaves balanced controls', `${LRI}a${RLO}b${PDF}${PDI}`, `${LRI}a${RLO}b${PDF}${PDI}`],
    ['closes what is left open, innermost first', `${LRI}a${RLO}b`, `${LRI}a${RLO}b${PDF}${PDI}`],
    ['drops a closer that closes nothing', `${PDI}a${PDF}b`, 'ab'],
    ['does not let an embedding close an isolate', `${LRI}a${PDF}b`, `${LRI}ab${PDI}`],
    ['closes the embeddings inside an isolate with it', `${LRI}${RLO}a${PDI}b${PDF}`, `${LRI}${RLO}a${PDI}b`],
  ];
  for (const [name, text, expected] of cases) it(name, () => expect(contained(text)).to.equal(expected));
});
