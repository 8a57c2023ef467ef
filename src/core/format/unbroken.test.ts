import { expect, it } from 'vitest';
import { unbroken } from './unbroken';

it('a number is not parted from the word behind it', () => {
  expect(unbroken('11,781 ميلًا بحريًا')).toBe('11,781\u00a0ميلًا بحريًا');
  expect(unbroken('يوم واحد')).toBe('يوم واحد');
});
