import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../atlas/atlas';
import { readEditionNetwork } from './edition-network.fixture';
import { findImpact } from './impact';
import { pointsOf } from './point-of-place';
import { typicalQuestion } from './typical-question';
import { ORDINARY, type ImpactRow, type Passage, type RouteOptions, type RoutePoint } from './types';

const PARTS = readEditionNetwork();
const { places } = JSON.parse(readFileSync(new URL('../../../static/data/2026.11/atlas.json', import.meta.url), 'utf8')) as Atlas;
const pointOf = pointsOf(places, 'en');

/** Passages that a long way goes by at another end of it, whatever strait it goes round. */
const ON_THE_WAY = new Set(
  (
    'bab-el-mandeb suez gibraltar sicily messina bosphorus dardanelles kerch dover pentland kiel mozambique-channel ' +
    'malacca singapore sunda karimata luzon taiwan mindoro verde-island balabac florida'
  ).split(' ')
);

/** Named as other ways though no way changes over to them, with the reason. */
const NEVER_TAKEN: Readonly<Record<string, string>> = {
  'matochkin-shar > kara-gate': 'no way of the atlas leads through Matochkin Shar',
  'matochkin-shar > cape-zhelaniya': 'no way of the atlas leads through Matochkin Shar',
  'amundsen-gulf > mclure-strait': 'open to Arc9 alone, which takes it first'
};

type At = RoutePoint['at'];
/** Ports that are no places of the atlas. */
const PORTS = {
  SANTOS: [-46.3, -24],
  BRISBANE: [153.3, -27.3],
  NUUK: [-52, 64.1],
  NOME: [-165.5, 64.4],
  BERGEN: [5.2, 60.4],
  GOTHENBURG: [11.9, 57.6],
  OSLO: [10.6, 59.2],
  KIEL: [10.2, 54.4],
  NEW_YORK: [-74.04, 40.5],
  HOUSTON: [-94.7, 29.3],
  COLON: [-79.9, 9.4],
  HALIFAX: [-63.5, 44.6],
  VALPARAISO: [-71.65, -33.03],
  MANILA: [120.95, 14.58],
  HONOLULU: [-157.9, 21.25],
  CEBU: [123.95, 10.3],
  SANDAKAN: [118.2, 5.9],
  SURABAYA: [112.73, -7.2],
  KOBE: [135.35, 34.6],
  FREDERICIA: [9.78, 55.56],
  FLENSBURG: [9.95, 54.85],
  NAPLES: [14.25, 40.8],
  KOTA_KINABALU: [116, 6.1]
} as const satisfies Record<string, At>;

const ARC7: RouteOptions = { month: 8, ship: { iceClass: 'arc7' } };
const ARC9: RouteOptions = { month: 8, ship: { iceClass: 'arc9' } };

/** Who takes the other ways that no typical voyage of the page takes: ships of another size or season, other ports. */
const OTHERS: readonly [closed: string, from: string, to: string, options: RouteOptions][] = [
  ['suez', 'singapore-port', 'rotterdam', ARC7],
  ['cape-of-good-hope', 'fremantle', 'SANTOS', {}],
  ['panama', 'VALPARAISO', 'rotterdam', { avoid: ['magellan'] }],
  ['windward', 'NEW_YORK', 'COLON', {}],
  ['windward', 'HALIFAX', 'COLON', {}],
  ['yucatan', 'HOUSTON', 'COLON', {}],
  ['florida', 'HOUSTON', 'rotterdam', {}],
  ['magellan', 'VALPARAISO', 'SANTOS', {}],
  ['cape-horn', 'SANTOS', 'BRISBANE', {}],
  ['torres', 'BRISBANE', 'jebel-ali', {}],
  ['kara-gate', 'murmansk', 'sabetta', { month: 8, ship: { iceClass: 'arc7', draughtMetres: 15 } }],
  ['yugorsky-shar', 'murmansk', 'sabetta', { ...ARC7, avoid: ['kara-gate'] }],
  ['vilkitsky', 'dikson', 'tiksi', ARC9],
  ['severnaya-zemlya-north', 'murmansk', 'yokohama', ARC9],
  ['sannikov', 'tiksi', 'pevek', { month: 8, ship: { iceClass: 'arc7', draughtMetres: 9 } }],
  ['new-siberian-islands-north', 'murmansk', 'yokohama', ARC7],
  ['wrangel-north', 'murmansk', 'yokohama', ARC7],
  ['amundsen-gulf', 'NUUK', 'NOME', ARC7],
  ['mclure-strait', 'HALIFAX', 'yokohama', { ...ARC9, avoid: ['queen-elizabeth-islands-north'] }],
  ['queen-elizabeth-islands-north', 'HALIFAX', 'yokohama', ARC9],
  ['korea', 'vladivostok', 'shanghai-port', {}],
  ['kanmon', 'busan', 'KOBE', {}],
  ['tsugaru', 'vladivostok', 'yokohama', {}],
  ['great-belt', 'BERGEN', 'saint-petersburg-port', { ship: { draughtMetres: 9 } }],
  ['great-belt', 'GOTHENBURG', 'KIEL', { ship: { draughtMetres: 7 } }],
  ['great-belt', 'OSLO', 'KIEL', { ship: { draughtMetres: 7, airDraughtMetres: 35 } }],
  ['little-belt', 'FREDERICIA', 'FLENSBURG', {}],
  ['kiel', 'hamburg', 'saint-petersburg-port', { ship: { draughtMetres: 9 } }],
  ['dardanelles', 'novorossiysk', 'piraeus', { ship: { draughtMetres: 3 } }],
  ['bosphorus', 'novorossiysk', 'piraeus', { ship: { draughtMetres: 3 } }],
  ['messina', 'NAPLES', 'piraeus', {}],
  ['malacca', 'jebel-ali', 'shanghai-port', { ship: { draughtMetres: 19 } }],
  ['singapore', 'singapore-port', 'hong-kong', { ship: { draughtMetres: 7 } }],
  ['alas', 'fremantle', 'hong-kong', {}],
  ['sape', 'port-hedland', 'shanghai-port', {}],
  ['makassar', 'SURABAYA', 'MANILA', {}],
  ['balabac', 'KOTA_KINABALU', 'CEBU', {}],
  ['mindoro', 'SANDAKAN', 'MANILA', {}],
  ['verde-island', 'MANILA', 'CEBU', {}],
  ['san-bernardino', 'CEBU', 'yokohama', {}],
  ['san-bernardino', 'MANILA', 'HONOLULU', {}],
  ['surigao', 'CEBU', 'HONOLULU', {}]
];

function typicalRows(passage: Passage): ImpactRow[] {
  const { pairs, before, after } = typicalQuestion(passage, pointOf, 'en');
  return findImpact(PARTS, pairs, before, after);
}

function otherRows(id: string): ImpactRow[] {
  const endOf = (end: string): RoutePoint => (end in PORTS ? { at: PORTS[end as keyof typeof PORTS] } : pointOf(end)!);
  return OTHERS.filter(([closed]) => closed === id).flatMap(([, from, to, options]) => {
    const before = { ...ORDINARY, ...options };
    return findImpact(PARTS, [[endOf(from), endOf(to)]], before, { ...before, avoid: [...before.avoid, id] });
  });
}

/** By what a way goes after the closure that it did not go by before; nothing where it did not go by what is closed. */
function freshOf(id: string, { before, after }: ImpactRow): string[] {
  if (!before.ok || !after.ok || !before.value.passages.includes(id)) return [];
  return after.value.passages.filter((each) => !before.value.passages.includes(each));
}

const alternativesOf = (id: string) => PARTS.passages.find((passage) => passage.id === id)!.alternatives;
const isOrdinary = (id: string) => PARTS.passages.some((passage) => passage.id === id && !passage.restricted);

describe('the other ways that a passage names', () => {
  it.each(PARTS.passages.map((passage) => [passage.id, passage] as const))('of %s are those that ways take', (id, passage) => {
    const { alternatives } = passage;
    const typical = typicalRows(passage).map((row) => freshOf(id, row));
    const taken = new Set([...typical, ...otherRows(id).map((row) => freshOf(id, row))].flat());
    const idle = alternatives.filter((each) => !taken.has(each)).map((each) => `${id} > ${each}`);
    expect(idle).toEqual(Object.keys(NEVER_TAKEN).filter((key) => key.startsWith(`${id} > `)));
    const unnamed = typical.flat().filter((each) => !alternatives.includes(each) && isOrdinary(each));
    expect(unnamed.filter((each) => !ON_THE_WAY.has(each))).toEqual([]);
    const byNone = typical.filter(
      (fresh) => fresh.some((each) => !ON_THE_WAY.has(each)) && !fresh.some((each) => alternatives.includes(each))
    );
    expect(byNone).toEqual([]);
  });

  it('of Volga–Baltic and the White Sea canal are not each other, which no ship could change over to', () => {
    expect(alternativesOf('volga-baltic')).not.toContain('white-sea-canal');
    expect(alternativesOf('white-sea-canal')).not.toContain('volga-baltic');
  });

  it('of Korea and Tsugaru are reckoned for ships that draw too much for Kanmon', () => {
    for (const id of ['korea', 'tsugaru']) {
      const passage = PARTS.passages.find((each) => each.id === id)!;
      expect(typicalRows(passage).flatMap((row) => freshOf(id, row))).not.toContain('kanmon');
    }
  });
});
