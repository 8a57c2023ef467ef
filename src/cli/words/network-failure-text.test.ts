import { expect, it } from 'vitest';
import { fromNetwork } from '../network/network-failure';
import type { PassageFinder } from '../network/find-passage';
import { failureText } from './failure-text';

const names = { ar: 'الحزام الكبير', en: 'Great Belt' };
const passages = { byId: () => ({ names, limits: { draughtMetres: 15.4 } }) } as unknown as PassageFinder;

it('says how large a ship may be where a passage is too small, in words and in what JSON gives', () => {
  const blockedBy = [{ passage: 'great-belt', reason: 'draught', limitMetres: 15.4 }] as const;
  const failed = fromNetwork({ code: 'no-route', details: { blockedBy } }, passages);
  expect(failed.details).toEqual({ blockedBy: [{ ...blockedBy[0], names }] });
  expect(failureText(failed, 'en')).toMatch(/Great Belt: the ship’s draught is too deep for it, 15\.4 m at most$/);
  expect(failureText(failed, 'ar')).toMatch(/غاطس السفينة أكبر من المسموح، وأقصاه 15\.4 متر$/);
});
