import { BETWEEN_FIELDS, escapeName, formatDecimal, readDecimal, unescapeName } from '../measure/address-text';
import { openedOf } from '../network/close-passage';
import type { NamedScenario } from '../network/named-scenario';
import { ICE_CLASSES, type Ship } from '../network/types';

const LISTS = ['avoid', 'open', 'planned'] as const;

/** The words of the ship's figures. */
const SHIP_WORDS = {
  draught: 'draughtMetres',
  beam: 'beamMetres',
  length: 'lengthMetres',
  air: 'airDraughtMetres',
  speed: 'speedKnots'
} as const satisfies Record<string, keyof Ship>;

/**
 * Writes a scenario as the value of the address parameter `scenario`:
 * `avoid:hormuz,suez~open:arctic~planned:rasht-astara-railway~month:8~ice:arc7~draught:12.5~name:August`.
 * Nothing for the world as it is. Ids are sorted, so that equal scenarios have equal addresses.
 */
export function formatScenario(scenario: NamedScenario): string {
  const { month, ship, name } = scenario;
  const lists = LISTS.flatMap((list) => (scenario[list].length > 0 ? [`${list}:${tidyIds(scenario[list]).join(',')}`] : []));
  const figures = Object.entries(SHIP_WORDS).flatMap(([word, key]) =>
    ship[key] === undefined ? [] : [`${word}:${formatDecimal(ship[key])}`]
  );
  return [
    ...lists,
    ...(month === undefined ? [] : [`month:${month}`]),
    ...(ship.iceClass === undefined ? [] : [`ice:${ship.iceClass}`]),
    ...figures,
    ...(name ? [`name:${escapeName(name)}`] : [])
  ].join(BETWEEN_FIELDS);
}

/**
 * Reads a scenario, as {@link formatScenario} writes it. Nothing where a field cannot be read: without it the figures
 * would be those of another world. A passage that is both closed and opened, as only a hand writes it, is closed.
 */
export function readScenario(value: string): NamedScenario | undefined {
  const scenario: NamedScenario = { avoid: [], open: [], planned: [], ship: {} };
  const said = new Set<string>();
  for (const field of value.split(BETWEEN_FIELDS)) {
    const [, word = '', text = ''] = /^([a-z]+):(.+)$/su.exec(field) ?? [];
    if (said.has(word) || !readField(word, text, scenario)) return undefined;
    said.add(word);
  }
  return { ...scenario, open: openedOf(scenario) };
}

function readField(word: string, text: string, scenario: NamedScenario): boolean {
  const list = LISTS.find((each) => each === word);
  if (list) return readIds(text, (ids) => (scenario[list] = ids));
  if (word === 'name') return (scenario.name = unescapeName(text)) !== '';
  if (word === 'month') {
    scenario.month = /^([1-9]|1[0-2])$/.test(text) ? Number(text) : undefined;
    return scenario.month !== undefined;
  }
  return readShip(word, text, scenario.ship);
}

function readIds(text: string, take: (ids: readonly string[]) => void): boolean {
  const ids = text.split(',');
  if (!ids.every((id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))) return false;
  take(tidyIds(ids));
  return true;
}

function readShip(word: string, text: string, ship: Ship): boolean {
  if (word === 'ice') {
    const iceClass = ICE_CLASSES.find((each) => each === text);
    if (iceClass) ship.iceClass = iceClass;
    return iceClass !== undefined;
  }
  const value = readDecimal(text);
  if (!Object.hasOwn(SHIP_WORDS, word) || !(value > 0)) return false;
  ship[SHIP_WORDS[word as keyof typeof SHIP_WORDS]] = value;
  return true;
}

function tidyIds(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
