import { BETWEEN_FIELDS, escapeName, formatDecimal, readDecimal, tidyDecimal, unescapeName } from '../measure/address-text';
import { LONGEST_DAYS, MOST_DAYS, USUAL_DAYS, type ReachWish } from '../network/reach-wish';
import type { RoutePoint } from '../network/types';

/**
 * Writes how far one gets as the value of the address parameter `reach`:
 * `place.chabahar-port:25.3,60.61~days:1,2,5~speed:14~by:any`. What is as usual is left out.
 */
export function formatReach({ origin, days, speedKnots, by }: ReachWish): string {
  const isUsual = days.join() === USUAL_DAYS.join();
  return [
    formatOrigin(origin),
    ...(isUsual ? [] : [`days:${days.map(formatDecimal).join(',')}`]),
    ...(speedKnots === undefined ? [] : [`speed:${formatDecimal(speedKnots)}`]),
    ...(by === 'sea' ? [] : [`by:${by}`])
  ].join(BETWEEN_FIELDS);
}

/** Reads what {@link formatReach} writes; nothing where a field cannot be read. */
export function readReach(value: string): ReachWish | undefined {
  const [first = '', ...fields] = value.split(BETWEEN_FIELDS);
  const origin = readOrigin(first);
  if (!origin) return undefined;
  const wish: ReachWish = { origin, days: USUAL_DAYS, by: 'sea' };
  const said = new Set<string>();
  for (const field of fields) {
    const [, word = '', text = ''] = /^([a-z]+):(.+)$/su.exec(field) ?? [];
    if (said.has(word) || !readField(word, text, wish)) return undefined;
    said.add(word);
  }
  return wish;
}

/** The limits of bands in the digits an address keeps, rising and each once; nothing where one is none, or they are too many. */
export function tidyDays(days: readonly number[]): number[] | undefined {
  const rising = [...new Set(days.map(tidyDecimal))].sort((a, b) => a - b);
  const isGood = rising.length > 0 && rising.length <= MOST_DAYS && rising.every((day) => day > 0 && day <= LONGEST_DAYS);
  return isGood ? rising : undefined;
}

function readField(word: string, text: string, wish: ReachWish): boolean {
  if (word === 'days') {
    const days = tidyDays(text.split(',').map(readDecimal));
    if (days) wish.days = days;
    return days !== undefined;
  }
  if (word === 'speed') {
    const speed = readDecimal(text);
    if (speed > 0) wish.speedKnots = speed;
    return speed > 0;
  }
  if (word !== 'by' || (text !== 'sea' && text !== 'any')) return false;
  wish.by = text;
  return true;
}

/** `[place.id:]latitude,longitude[:name]`: the position stands beside the id, so that a later edition changes no figure. */
export function formatOrigin({ at, place, name }: RoutePoint): string {
  const of = place === undefined ? '' : `place.${place}:`;
  return `${of}${formatDecimal(at[1])},${formatDecimal(at[0])}${name ? `:${escapeName(name)}` : ''}`;
}

export function readOrigin(text: string): RoutePoint | undefined {
  const [, place, latitudeText = '', longitudeText = '', nameText = ''] =
    /^(?:place\.([a-z0-9]+(?:-[a-z0-9]+)*):)?(-?[\d.]+),(-?[\d.]+)(?::(.*))?$/su.exec(text) ?? [];
  const [longitude, latitude] = [readDecimal(longitudeText), readDecimal(latitudeText)];
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) return undefined;
  const name = unescapeName(nameText);
  return { at: [longitude, latitude], ...(place && { place }), ...(name && { name }) };
}
