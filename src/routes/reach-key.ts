import type { Atlas } from '#core/atlas/atlas';
import { dotted } from '#core/format/dotted';
import { unbroken } from '#core/format/unbroken';
import { withOwn } from '#core/network/own-assumptions';
import type { Defaults, ReachBand } from '#core/network/types';
import type { View } from '#core/view/view';
import { inDays } from '#features/reach/days-band';
import { daysText } from '#features/reach/words';
import { language, m } from '#i18n/index';
import { isolated } from '#i18n/isolated';
import type { PlanSource } from '#i18n/plan-titles';
import { number } from '#i18n/quantities';
import { pointTitle } from '#i18n/route-titles';
import { scenarioLines } from '#i18n/scenario-words';
import type { ReachKey } from '#map/reach-key';

interface Found {
  view: Pick<View, 'reach' | 'scenario' | 'assume'>;
  bands: readonly ReachBand[];
  atlas: Atlas;
  network: PlanSource & { defaults: Defaults };
}

/** What the colours of a reach mean and what was asked, in the page's language; nothing where none was found. */
export function reachKey({ view, bands, atlas, network }: Found): ReachKey | undefined {
  const { reach, scenario, assume } = view;
  if (!reach || bands.length === 0) return undefined;
  const nearestFirst = bands.map(inDays).sort((a, b) => a.days - b.days);
  const speedKnots = reach.speedKnots ?? scenario.ship.speedKnots ?? withOwn(network.defaults, assume).speedKnots.sea.value;
  const lines = scenarioLines(scenario, network);
  return {
    title: m.sheet_reach({ from: isolated(pointTitle(reach.origin, atlas)) }),
    bands: nearestFirst.map(({ days }) => unbroken(daysText(days, language()))),
    how: dotted([
      reach.by === 'sea' ? m.reach_by_sea() : m.reach_by_any(),
      m.said_figure({ name: m.reach_speed(), figure: number(speedKnots) }),
      ...(lines.length > 0 ? lines : [m.reach_as_is()])
    ])
  };
}

/** The same in one line, where no colours stand beside it. */
export function reachLine({ title, bands, how }: ReachKey): string {
  return dotted([m.said_figure({ name: title, figure: bands.join(m.separator()) }), how]);
}
