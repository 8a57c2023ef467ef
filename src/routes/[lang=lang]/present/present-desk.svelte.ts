import type { LonLat } from '#core/geodesy/longitude';
import type { RoutePlan } from '#core/network/plan';
import { ORDINARY, type Answer, type Route } from '#core/network/types';
import { courseOf, type Course } from '#core/present/course';
import { audienceOf, type Shown } from '#core/present/session';
import type { Story } from '#core/story/story';
import { parseAddress } from '#core/view/parse-address';
import { DEFAULT_VIEW, type View } from '#core/view/view';
import { bothLengths, type Console, type RoutedLine } from '#features/present/room';
import { m } from '#i18n/index';
import { duration } from '#i18n/passage-words';
import { Edition } from '#state/edition.svelte';
import { Library } from '#state/library.svelte';
import { Sight } from '#state/sight.svelte';
import { tellInPlace } from '#ui/later';
import { StageDesk } from '../stage.svelte';

/** The base map in all its detail: what is near is not looked at before somebody zooms in, perhaps without a network. */
const BASE_FILES = ['base/overview.json', 'base/detail.json', 'base/labels.json'] as const;

/** What a window of a lecture computes for the step it shows: its routes as courses, and the one sought by hand. */
export class PresentDesk {
  readonly edition = new Edition();
  readonly library = new Library(this.edition);
  readonly sight = new Sight();
  readonly stage: StageDesk;
  readonly #shown: () => Shown;
  #found = $state.raw<{ key: string; answer: Answer<Route> }>();

  readonly courses: readonly Course[] = $derived.by(() =>
    (this.stage.sought.routes ?? []).flatMap(({ answer }) => (answer.ok ? (courseOf(answer.value.legs) ?? []) : []))
  );

  /** The route between two points that were pressed on the map, by sea; nothing before there are two. */
  readonly routed: RoutedLine | undefined = $derived.by(() => {
    const { routed } = this.#shown();
    if (routed.length < 2) return undefined;
    if (this.#found?.key !== keyOf(routed)) return { line: [], text: m.present_route_sought() };
    const { answer } = this.#found;
    if (!answer.ok) return { line: [], text: m.present_route_none() };
    const { geometry, lengthMetres, hours } = answer.value;
    return { line: geometry, text: [bothLengths(lengthMetres), duration(hours)].join(m.separator()) };
  });

  constructor(console: Console, story: () => Story) {
    const sees = console.role === 'audience' ? audienceOf : (session: typeof console.session) => session.shown;
    this.#shown = () => sees(console.session);
    // Read once for each state of the story: what is computed for a view is kept as long as it is the same.
    const views = $derived(story().steps.map((step) => parseAddress(step.view).view));
    const view = (): View => views[this.#shown().step] ?? DEFAULT_VIEW;
    this.stage = new StageDesk(view, this.edition, this.sight);
  }

  /** Loads all that any step may need, because the network may be gone later. To be called once, in an effect. */
  prepare(): () => void {
    // What fails is told through `edition.problem` and `library.problem`.
    void this.edition.load().catch(() => {});
    for (const file of BASE_FILES) void this.edition.file(file).catch(() => {});
    // What draws over the map comes otherwise when a tool is first taken.
    void tellInPlace(import('#map/own/own')).catch(() => {});
    // A letter that stands first in a later step is of a part of the font that nobody asked for yet.
    for (const face of document.fonts) void face.load().catch(() => {});
    return () => this.stage.stop();
  }

  /** Seeks the route between two points that were pressed. To be called in an effect. */
  seek(): void {
    const { routed } = this.#shown();
    const { routing } = this.stage.sought;
    const [from, to] = routed;
    if (!from || !to || !routing.ready || this.#found?.key === keyOf(routed)) return;
    const key = keyOf(routed);
    const request = routing.requestOf(planBetween(from, to));
    void routing.askLatest('pressed', 'routes', { requests: [request] }).then(
      (answers) => {
        const answer = answers?.[0];
        if (answer) this.#found = { key, answer };
      },
      // `failure` of the routing tells why nothing comes.
      () => {}
    );
  }
}

function keyOf(points: readonly LonLat[]): string {
  return points.map((point) => point.join()).join(' ');
}

function planBetween(origin: LonLat, destination: LonLat): RoutePlan {
  return {
    ...ORDINARY,
    id: 'pressed',
    colour: 'ink',
    origin: { at: origin },
    destination: { at: destination },
    via: [],
    by: 'sea',
    minimise: 'distance'
  };
}
