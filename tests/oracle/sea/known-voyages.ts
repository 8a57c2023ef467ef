import type { LonLat } from '#core/geodesy/longitude';
import { readEditionPorts } from '#core/network/edition-network.fixture';
import type { RouteOptions } from '#core/network/types';
import { positionOf } from './published';

/** A voyage known by heart, with the bounds it must keep within, in nautical miles, and the options it is asked with. */
export interface KnownVoyage {
  name: string;
  from: LonLat;
  to: LonLat;
  least: number;
  most: number;
  options: RouteOptions;
  /** Passages it has to cross, and ones it must not. */
  through?: string[];
  not?: string[];
}

const SHANGHAI_ROTTERDAM = { from: positionOf('Shanghai, China'), to: positionOf('Rotterdam, Netherlands') };
const BY_THE_CAPE = { least: 13_600, most: 14_100, through: ['cape-of-good-hope'], not: ['panama', 'suez'] };

/** Single figures of the publication are kept within two in a hundred, figures that are given about within what "about" leaves. */
export const KNOWN_VOYAGES: readonly KnownVoyage[] = [
  about('Chah Bahar, Iran', 'Karachi, Pakistan', 357, 0.02),
  about('Chah Bahar, Iran', 'Aden, Yemen', 1276, 0.02),
  about('Chah Bahar, Iran', 'Singapore', 3144, 0.02),
  about('Murmansk, Russia', 'Dikson, Russia', 1025, 0.03),
  {
    // The figure known for Astrakhan: the city itself lies up the river, 537 miles from Anzali as the crow flies.
    name: 'Anzali – Olya, the port of Astrakhan',
    from: positionOfPort('anzali-port'),
    to: positionOfPort('olya'),
    least: 500,
    most: 540,
    options: {},
    not: ['suez']
  },
  {
    name: 'Mumbai – Chah Bahar',
    from: positionOf('Bombay, India'),
    to: positionOf('Chah Bahar, Iran'),
    least: 784,
    most: 810,
    options: {}
  },
  { name: 'Shanghai – Rotterdam', ...SHANGHAI_ROTTERDAM, least: 10_350, most: 10_650, options: {}, through: ['suez'] },
  { name: 'Shanghai – Rotterdam, Suez closed', ...SHANGHAI_ROTTERDAM, ...BY_THE_CAPE, options: { avoid: ['suez'] } },
  {
    name: 'Shanghai – Rotterdam, Bab el-Mandeb closed',
    ...SHANGHAI_ROTTERDAM,
    ...BY_THE_CAPE,
    options: { avoid: ['bab-el-mandeb'] }
  }
];

/** Caspian ports are not in the publication: the atlas' own positions. */
function positionOfPort(place: string): LonLat {
  const port = readEditionPorts().find((candidate) => candidate.place === place);
  if (!port) throw new Error(`No port ${place}`);
  return port.at;
}

function about(from: string, to: string, nauticalMiles: number, share: number): KnownVoyage {
  const name = [from, to].map((place) => place.split(',')[0]).join(' – ');
  const [least, most] = [nauticalMiles * (1 - share), nauticalMiles * (1 + share)];
  return { name, from: positionOf(from), to: positionOf(to), least, most, options: {} };
}
