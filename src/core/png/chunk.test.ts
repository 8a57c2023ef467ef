import { expect, it } from 'vitest';
import { pngChunk, pngHeader } from './chunk';

it('frames what it holds as the standard has it', () => {
  // The last chunk of every PNG; and the header of the smallest, one pixel of the first colour of a palette.
  expect(Buffer.concat(pngChunk('IEND', new Uint8Array())).toString('hex')).toBe('0000000049454e44ae426082');
  expect(Buffer.concat(pngHeader(1, 1, 'indexed')).toString('hex')).toBe(
    '0000000d49484452000000010000000108030000' + '0028cb34bb'
  );
});
