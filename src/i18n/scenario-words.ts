import type { Prose } from '#core/atlas/atlas';
import type { NamedScenario } from '#core/network/named-scenario';
import { RESTRICTIONS, type IceClass, type DraughtBy, type PassageLimits } from '#core/network/types';
import { language, m } from './index';
import { iceClassName, monthName, restrictedPassages } from './passage-words';
import { listed, number } from './quantities';

/** What the parts of a scenario are looked up in, by their ids. */
export interface Known {
  passages: readonly Named[];
  plannedLines: readonly Named[];
}

interface Named {
  id: string;
  names: Prose;
}

/** The largest ship that may pass, or the ship in question, in words; empty where nothing is said of it. */
export function shipText({ draughtMetres, draughtBy, beamMetres, lengthMetres, airDraughtMetres }: PassageLimits): string {
  const figures = [
    [draughtBy ? undefined : draughtMetres, m.passage_draught],
    [beamMetres, m.passage_beam],
    [lengthMetres, m.passage_length],
    [airDraughtMetres, m.passage_air_draught]
  ] as const;
  const told = figures.flatMap(([value, words]) => (value === undefined ? [] : [words({ value: metresText(value) })]));
  // A draught that depends on the ship's size has commas of its own.
  return draughtBy ? [draughtText(draughtBy), ...told].join(m.semicolon()) : listed(told);
}

function metresText(value: number): string {
  return m.unit_metres({ count: value, value: number(value) });
}

/** How far the full draught holds, and what is admitted of larger ships. */
function draughtText({ size, most }: DraughtBy): string {
  const [[at, value], ...larger] = most as [DraughtBy['most'][number], ...DraughtBy['most']];
  const words = size === 'beamMetres' ? m.passage_draught_to_beam : m.passage_draught_to_length;
  const full = words({ value: metresText(value), size: metresText(at) });
  const falling = larger.map(([beyond, less]) => m.passage_draught_at({ value: metresText(less), size: metresText(beyond) }));
  return falling.length > 0 ? m.passage_draught_falling({ full, larger: listed(falling) }) : full;
}

/** An ice class among other words, where "none" alone would say nothing. */
function iceText(iceClass: IceClass): string {
  return iceClass === 'none' ? m.passage_terms_no_ice() : iceClassName(iceClass);
}

function speedText(knots: number): string {
  return m.scenario_speed({ value: [number(knots), m.assume_unit_knots()].join(' ') });
}

/** What a scenario says, a line for each kind of change. */
export function scenarioLines({ avoid, open, planned, month, ship }: NamedScenario, meta: Known | undefined): string[] {
  const nameOf = (records: readonly Named[] | undefined, id: string): string =>
    records?.find((record) => record.id === id)?.names[language()] ?? id;
  const passageNames = (ids: readonly string[]): string =>
    listed(
      ids.map((id) => {
        const kind = RESTRICTIONS.find((each) => each === id);
        return kind ? restrictedPassages(kind) : nameOf(meta?.passages, id);
      })
    );
  const planNames = listed(planned.map((id) => (id === 'all' ? m.scenario_planned_all() : nameOf(meta?.plannedLines, id))));
  const shipWords = [
    ...(month === undefined ? [] : [monthName(month)]),
    ...(ship.iceClass === undefined ? [] : [iceText(ship.iceClass)]),
    shipText(ship),
    ...(ship.speedKnots === undefined ? [] : [speedText(ship.speedKnots)])
  ];
  return [
    avoid.length > 0 ? m.scenario_closed({ names: passageNames(avoid) }) : '',
    open.length > 0 ? m.scenario_opened({ names: passageNames(open) }) : '',
    planned.length > 0 ? m.scenario_planned({ names: planNames }) : '',
    listed(shipWords.filter(Boolean))
  ].filter(Boolean);
}
