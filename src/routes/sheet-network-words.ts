import { dotted } from '#core/format/dotted';
import type { Answer, Route } from '#core/network/types';
import type { LegendBlock, LegendRow } from '#features/export/sheet/draw-legend';
import type { NetworkWords } from '#features/export/source';
import { differs, FORMS } from '#features/route/draw';
import { m, speaking, type Locale } from '#i18n/index';
import { isolated } from '#i18n/isolated';
import { duration } from '#i18n/passage-words';
import { toldPlans } from '#i18n/plan-titles';
import { failureWords } from '#i18n/route-messages';
import { kilometres, listed, nauticalMiles } from '#i18n/quantities';
import { legModeName } from '#i18n/route-words';
import { scenarioLines } from '#i18n/scenario-words';
import { element } from '#map/drawn/svg';
import { SWATCH } from '#map/drawn/swatch';
import { drawWaySample, type WayLook } from '#map/drawn/ways';
import type { WayForm } from '#map/drawing';
import { strengthOf } from '#map/fill-strength';
import { MEASURE_INKS } from '#map/measure-colours';
import { networkNotes } from './network-notes';
import { reachKey } from './reach-key';
import type { ViewFound } from './sheet-network';

const { colours, casing } = MEASURE_INKS.print;
const INKS = { colour: (of: keyof typeof colours): string => colours[of], casing };
/** The order of the legend; a route all by sea needs no key of forms. */
const SHOWN_FORMS: readonly WayForm[] = ['sea', 'river', 'rail', 'road', 'link'];

/** What a sheet says of the routes and the reach on it, and of the scenario they are sought in. */
export function networkWords(found: ViewFound, locale: Locale): NetworkWords {
  return speaking(locale, () => {
    const { view, meta, routes, bands } = found;
    const scenario = scenarioLines(view.scenario, meta);
    const legend = [routesBlock(found), reachBlock(found)].filter(({ rows }) => rows.length > 0);
    return {
      lines: scenario.length > 0 ? [m.said_figure({ name: m.scenario_title(), figure: dotted(scenario) })] : [],
      legend,
      notes: networkNotes(routes, bands.length > 0)
    };
  });
}

/** Each route with its length and time, or why there is none, below it the way it would go in the world as it is; then what the strokes mean. */
function routesBlock({ routes, atlas, meta }: ViewFound): LegendBlock {
  const plans = routes.map(({ plan }) => plan);
  const told = toldPlans(plans, atlas, meta);
  const rows = routes.flatMap(({ plan, answer, before }): LegendRow[] => {
    const look = { colour: plan.colour, form: 'sea' } as const;
    const { title, terms } = told.get(plan.id)!;
    const name = dotted([title, ...terms].map(isolated));
    const why = (none: Answer<Route>): string => (none.ok ? '' : failureWords(none.failure, { atlas, passages: meta.passages }));
    const now = routeOf(answer);
    const then = routeOf(before);
    return [
      now ? row({ ...look, look: 'now' }, name, now) : { swatch: '', text: m.said_figure({ name, figure: why(answer) }) },
      ...(then && differs(then, now) ? [row({ ...look, look: 'before' }, dotted([name, m.route_before()]), then)] : [])
    ];
  });
  return { title: m.legend_routes(), rows: [...rows, ...formRows(routes.map(({ answer }) => answer))] };
}

function formRows(answers: readonly Answer<Route>[]): LegendRow[] {
  const drawn = new Set(answers.flatMap((answer) => routeOf(answer)?.legs ?? []).map(({ mode }) => FORMS[mode]));
  const forms = SHOWN_FORMS.filter((form) => drawn.has(form));
  if (forms.every((form) => form === 'sea' || form === 'link')) return [];
  return forms.map((form) => ({
    swatch: sample({ colour: 'ink', form, look: 'now' }),
    text: form === 'link' ? m.legend_route_link() : legModeName(form)
  }));
}

/** The bands as deep as they lie over one another, the nearest first, and what was asked. */
function reachBlock({ view, bands, atlas, meta }: ViewFound): LegendBlock {
  const key = reachKey({ view, bands, atlas, network: meta });
  if (!key) return { title: '', rows: [] };
  const rows = key.bands.map((text, index) => ({ swatch: bandSample(key.bands.length - index), text }));
  return { title: key.title, rows: [...rows, { swatch: '', text: key.how }] };
}

function row(look: WayLook, name: string, { lengthMetres, hours }: Route): LegendRow {
  const figure = listed([kilometres(lengthMetres), nauticalMiles(lengthMetres), duration(hours)]);
  return { swatch: sample(look), text: m.said_figure({ name, figure }) };
}

function sample(look: WayLook): string {
  return drawWaySample(look, `M1 ${SWATCH.height / 2}h${SWATCH.width - 2}`, INKS);
}

function bandSample(layers: number): string {
  const box = { x: 1, y: 1, width: SWATCH.width - 2, height: SWATCH.height - 2, fill: colours.purple };
  return element('rect', { ...box, 'fill-opacity': strengthOf(layers).toFixed(3) });
}

function routeOf(answer: Answer<Route> | undefined): Route | undefined {
  return answer?.ok ? answer.value : undefined;
}
