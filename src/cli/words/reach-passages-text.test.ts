import { expect, it } from 'vitest';
import type { PassageWarning } from '../../core/network/types';
import { reachPassagesText } from './reach-passages-text';

const canal: PassageWarning = {
  code: 'restricted-passage',
  details: { passage: 'canal', restriction: 'inland', limits: { draughtMetres: 3.6 } }
};
const strait: PassageWarning = { code: 'seasonal-passage', details: { passage: 'strait', months: [7, 8, 9] } };
const nameOf = (id: string) => ({ ar: id === 'canal' ? 'القناة' : 'المضيق', en: id });

it('passages that a reach gets through are told of by the limits, with what keeps ships from them', () => {
  const restricted = [
    { within: '5', told: [canal] },
    { within: '10', told: [{ ...canal, details: { ...canal.details, passage: 'other' } }] }
  ];
  const told = reachPassagesText('restricted-passage', restricted, nameOf, 'en');
  expect(told).toMatch(/^no route without restricted passages leads to some of these waters/);
  expect(told).toMatch(/: 5 – canal \(inland waterway.*, draught 3\.6.m\); 10 – other \(/);
  const season = [{ within: '20', told: [strait] }];
  expect(reachPassagesText('seasonal-passage', season, nameOf, 'en')).toMatch(/in season only.*: 20 – strait \(months 7–9\)$/);
  expect(reachPassagesText('seasonal-passage', season, nameOf, 'ar')).toMatch(/في الموسم.*: 20 – المضيق \(الأشهر 7–9\)$/);
});
