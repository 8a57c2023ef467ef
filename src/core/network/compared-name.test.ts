import { describe, expect, it } from 'vitest';
import { readRoutes } from '../view/route-text';
import { givenName, waysOf } from './compared-name';
import { withoutName } from './plan';

const STOPS = 'place.shanghai-port:30.6,122.1~passage.cape-of-good-hope~place.rotterdam:51.95,4.05';
const CLOSED = 'avoid:cape-horn,magellan,panama,suez';
const ID = 'name:compare.shanghai-rotterdam.cape';
const nameOf = (address: string, language: 'ar' | 'en'): string | undefined => givenName(readRoutes(address)![0]!, language);

describe('a route that is a way of a ready comparison', () => {
  it('is named in the language of whoever reads', () => {
    expect(nameOf(`${STOPS}~${CLOSED}~${ID}`, 'en')).toBe('Cape of Good Hope');
    expect(nameOf(`${STOPS}~${CLOSED}~${ID}`, 'ar')).toBe('رأس الرجاء الصالح');
  });

  it('is known by the name that addresses held in one language', () => {
    expect(nameOf(`${STOPS}~${CLOSED}~name:Cape of Good Hope`, 'ar')).toBe('رأس الرجاء الصالح');
    expect(nameOf(`${STOPS}~${CLOSED}~name:رأس الرجاء الصالح`, 'en')).toBe('Cape of Good Hope');
  });

  it('is known by the name a way of its id is called elsewhere', () => {
    const west = 'place.astara-az:1,2~place.yalama:1,2~place.makhachkala:1,2~place.verkhny-baskunchak:1,2';
    const ends = ['place.mumbai-port:1,2~place.bandar-abbas-port:1,2', 'place.saint-petersburg-port:1,2~by:any~least:time'];
    expect(nameOf(`${ends[0]}~${west}~${ends[1]}~name:Western branch (Rasht–Astara–Baku)`, 'ar')).toBe(
      'الفرع الغربي عن طريق بندر عباس (رشت–آستارا–باكو)'
    );
  });

  it.each([
    ['another end', `${STOPS.replace('place.rotterdam:51.95,4.05', '40.5,-73.8')}~${CLOSED}~${ID}`],
    ['nothing to go by', `${STOPS.replace('~passage.cape-of-good-hope', '')}~${CLOSED}~${ID}`],
    ['another mode', `${STOPS}~by:any~${CLOSED}~${ID}`],
    ['something else least', `${STOPS}~least:time~${CLOSED}~${ID}`],
    ['another way than the best', `${STOPS}~way:sunda~${CLOSED}~${ID}`],
    ['less closed', `${STOPS}~avoid:suez~${ID}`],
    ['a ship of its own', `${STOPS}~${CLOSED}~draught:21~${ID}`],
    ['an id that no comparison has', `${STOPS}~${CLOSED}~name:compare.shanghai-rotterdam.moon`]
  ])('is called by its ends with %s', (_, address) => {
    expect(nameOf(address, 'en')).toBeUndefined();
  });
});

describe('a route of any other name', () => {
  it('keeps it as it is written, also where a comparison calls another so', () => {
    expect(nameOf('1,2~3,4~name:NSR', 'ar')).toBe('NSR');
    expect(nameOf('1,2~3,4~avoid:suez~name:Suez Canal', 'ar')).toBe('Suez Canal');
    expect(nameOf('1,2~3,4', 'ar')).toBeUndefined();
  });

  it('loses it when it is taken away', () => {
    expect(withoutName(readRoutes('1,2~3,4~name:NSR')![0]!)).toEqual(readRoutes('1,2~3,4')![0]);
  });
});

it('is found among the ways of ready comparisons by what it asks for, whatever it is called', () => {
  const byRail = (more: string) =>
    waysOf(readRoutes(`place.chongqing:29.5,106.5~place.sol-iletsk:51.2,55~place.duisburg:51.4,6.7~by:rail${more}`)![0]!);
  expect(byRail('~name:Mine').map(({ way }) => way.publishedAs)).toEqual(['chongqing-duisburg-train']);
  expect(byRail('~avoid:suez')).toEqual([]);
});
