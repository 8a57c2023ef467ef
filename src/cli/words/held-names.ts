import type { FormatLanguage } from '../../core/format/locale';
import { monthName } from '../../core/format/month-name';
import type { ComparedWay } from '../../core/network/comparisons';
import type { RouteOptions } from '../../core/network/types';
import type { Words } from '../language';

const NO_CLASS: Words = { ar: 'بلا فئة جليدية', en: 'no ice class' };

/**
 * What a way of a ready comparison is called: by itself as it was set down, else, where a month or a class of ship is asked for
 * besides, with those that it was reckoned with.
 */
export function heldNames({ names, plainNames = names }: ComparedWay, asked: RouteOptions, held: RouteOptions): Words {
  if (asked.month === undefined && asked.ship?.iceClass === undefined) return names;
  return { ar: heldName(plainNames.ar, held, 'ar'), en: heldName(plainNames.en, held, 'en') };
}

function heldName(name: string, { month, ship }: RouteOptions, language: FormatLanguage): string {
  const comma = language === 'ar' ? '، ' : ', ';
  const season = month === undefined ? [] : [monthName(month, language)];
  const ice = ship?.iceClass === undefined ? [] : [className(ship.iceClass, language)];
  const terms = [...season, ...ice].join(comma);
  return name.endsWith(')') ? `${name}${comma}${terms}` : `${name} (${terms})`;
}

function className(iceClass: string, language: FormatLanguage): string {
  return iceClass === 'none' ? NO_CLASS[language] : iceClass.charAt(0).toUpperCase() + iceClass.slice(1);
}
