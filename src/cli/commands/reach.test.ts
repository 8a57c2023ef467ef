import { expect, it } from 'vitest';
import { call } from '../network.fixture';

it('a reach names its limits as they were asked for, in the unit and with the digits given', async () => {
  const limitsOf = async (...words: string[]): Promise<string[]> => {
    const { out } = await call(['reach', 'Chabahar', ...words]);
    return [...out.matchAll(/^ {2}(.+?) {2}[\d,]+\u00a0/gm)].map(([, limit]) => limit!.replace('\u00a0', ' '));
  };
  expect(await limitsOf('--hours', '100,101,0.001')).toEqual(['0.001 hours', '100 hours', '101 hours']);
  expect(await limitsOf('--days', '2,2.005')).toEqual(['2 days', '2.005 days']);
  expect(await limitsOf('--km', '0.125,1500')).toEqual(['0.125 km', '1,500 km']);
  expect(await limitsOf('--hours', '1,2,24', '--lang', 'ar')).toEqual(['ساعة واحدة', 'ساعتان', '24 ساعة']);
});
