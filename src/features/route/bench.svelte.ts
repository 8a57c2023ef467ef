import type { Atlas } from '#core/atlas/atlas';
import type { LonLat } from '#core/geodesy/longitude';
import { stopsOf, withMovedStop, withoutName, withoutStop, withStop, type RoutePlan } from '#core/network/plan';
import type { Route, RoutePoint, Via } from '#core/network/types';
import { m } from '#i18n/index';
import { planTitle } from '#i18n/route-titles';
import type { Drawing } from '#map/drawing';
import type { MapSurface } from '#map/surface';
import type { MapTool } from '#map/tool';
import type { Edition } from '#state/edition.svelte';
import { NameIndex } from '#state/names.svelte';
import type { Routing } from '#state/network/routing.svelte';
import type { Sight } from '#state/sight.svelte';
import { PassedFocus } from '#ui/passed-focus';
import { alternativeName } from './alternative-name';
import { RouteDraft, type Draft, type End } from './draft.svelte';
import { draftDrawing, drawingOf } from './draw';
import { shortFigures } from './figures';
import { RouteTool } from './map-tool.svelte';
import { PlanHistory } from './plan-history.svelte';
import { Showing } from './showing.svelte';
import { Told } from './told.svelte';
import { Ways } from './ways.svelte';

/** The stop that the next click on the map is to set: an end of a new route, one of the route in hand, or one more to go by. */
export type Asked = End | 'via' | number;

/** What a person does with routes in the panel and on the map. The routes themselves are `Routing`'s. */
export class RouteBench {
  readonly routing: Routing;
  readonly names = new NameIndex();
  readonly tool: MapTool;
  readonly ways: Ways;
  readonly showing: Showing;
  readonly history: PlanHistory;
  readonly #drafting: RouteDraft;
  #asked = $state.raw<Asked | null>(null);
  /** The stop of the route in hand that keys and buttons act on. */
  selected = $state<number | null>(null);
  /** Whether it is being explained how the route in hand was computed. */
  isExplaining = $state(false);
  /** The focus is to go to the list of the routes. */
  isListWanted = $state(false);
  /** What is unfolded of the figures, which go away while others are sought. */
  readonly opened = $state({ legs: false, profile: false });
  readonly told: Told;
  readonly focus = new PassedFocus();
  /** Takes the focus back from the map to where the stop was asked for. */
  #comeBack: (() => void) | undefined;
  readonly #edition: Edition;
  readonly sight: Sight;

  constructor(routing: Routing, edition: Edition, sight: Sight) {
    this.routing = routing;
    this.#edition = edition;
    this.sight = sight;
    this.tool = new RouteTool(this);
    this.ways = new Ways(routing);
    this.showing = new Showing(routing, sight);
    this.history = new PlanHistory(routing);
    this.told = new Told(routing);
    this.#drafting = new RouteDraft(routing);
  }

  get atlas(): Atlas | null {
    return this.#edition.atlas;
  }

  get surface(): MapSurface | null {
    return this.sight.surface;
  }

  /** The route that is being given: one that was asked for, or the first of all. */
  get draft(): Draft | null {
    return this.#drafting.current;
  }

  /** What the next click on the map is to set. */
  readonly asked: Asked | null = $derived.by(() => {
    if (this.#asked !== null || !this.draft) return this.#asked;
    return this.draft.ends.origin ? 'destination' : 'origin';
  });

  readonly drawing: Drawing = $derived.by(() => {
    const { plans, chosen, results, courses, meta } = this.routing;
    const found = chosen && results.get(chosen.id);
    const label = (route: Route): string | undefined => (found?.ok && found.value === route ? shortFigures(route) : undefined);
    const others = this.ways.others.map((each) => ({
      route: each.route,
      name: alternativeName(each, meta?.passages, this.atlas)
    }));
    const lines = { results: courses.now, before: courses.before, others };
    const drawn = { plans, chosen: chosen?.id, ...lines, selected: this.selected, label };
    return [...drawingOf(drawn), ...draftDrawing(Object.values(this.draft?.ends ?? {}))];
  });

  /** Begins a new route beside those that are shown, from or to a point where one is given. */
  begin(ends: Draft['ends'] = {}): void {
    this.selected = null;
    this.#asked = null;
    this.#drafting.begin(ends);
  }

  /** Gives the new route up. */
  abandon(): void {
    this.#drafting.abandon();
    this.#asked = null;
  }

  changeDraft(patch: Partial<Draft>): void {
    this.#drafting.change(patch);
  }

  setEnd(end: End, point: RoutePoint): void {
    this.#give(end, point);
    if (this.draft) return this.sight.bringIntoSight(point.at);
    this.focus.pass();
    this.show();
  }

  /** Lets the next click on the map set a stop; then the focus comes back. */
  ask(asked: Asked, comeBack?: () => void): void {
    this.#asked = asked;
    this.#comeBack = comeBack;
  }

  /** Whether the button of a stop has asked for it, and not only that it is the next to be given. */
  isAskedByButton(asked: Asked): boolean {
    return this.#asked === asked;
  }

  /** What was asked for by its button is asked for no more; whether there was such. */
  unask(): boolean {
    const isAsked = this.#asked !== null;
    this.#asked = null;
    return isAsked;
  }

  /** The stop that was asked for. */
  answer(point: RoutePoint): void {
    const { asked } = this;
    // Who only clicks, and has asked by no button, stays on the map.
    const comeBack = this.#asked === null ? undefined : this.#comeBack;
    const isBegun = this.draft !== null;
    this.#asked = null;
    if (asked === 'via') this.addVia(point);
    else if (typeof asked === 'number') this.setStop(asked, point);
    else if (asked !== null) this.#give(asked, point);
    // The form of a new route goes away once both its ends are given.
    if (comeBack && isBegun && !this.draft) this.focus.pass();
    else comeBack?.();
  }

  /** Nothing is asked for any more, and nothing is selected. */
  rest(): void {
    this.#asked = null;
    this.selected = null;
    if (this.routing.plans.length > 0) this.#drafting.abandon();
  }

  /** Undoes the last change of the routes, or does it again. */
  walk(way: 'undo' | 'redo'): void {
    this.#asked = null;
    this.history[way]();
    const { chosen } = this.routing;
    if (this.selected !== null && this.selected >= (chosen ? stopsOf(chosen).length : 0)) this.selected = null;
  }

  setStop(index: number, stop: Via): void {
    this.#edit((plan) => withStop(plan, index, stop));
    const last = (this.routing.chosen?.via.length ?? 0) + 1;
    const role = index === 0 ? m.point_origin() : index === last ? m.point_destination() : m.point_via();
    this.told.tellStop(role, stop, this.atlas);
  }

  addVia(stop: Via): void {
    this.#edit((plan) => ({ ...withoutName(plan), via: [...plan.via, stop] }));
    this.told.tellStop(m.point_via(), stop, this.atlas);
  }

  removeStop(index: number): void {
    this.#edit((plan) => withoutStop(plan, index));
    this.selected = null;
  }

  /** Removes a route and says so; the focus goes to the list of the others, or to the form of a new one. */
  remove(id: string): void {
    const plan = this.routing.plans.find((each) => each.id === id);
    if (!plan || !this.atlas) return;
    const text = m.route_said_removed({ name: planTitle(plan, this.atlas) });
    if (this.routing.plans.length > 1) this.isListWanted = true;
    else this.focus.pass();
    this.routing.remove(id);
    this.told.tell(text);
  }

  /** Puts a stop elsewhere in the order. */
  moveStop(index: number, to: number): void {
    const before = this.routing.chosen;
    const moved = before && withMovedStop(before, index, to);
    // A passage cannot be an end: what does not move leaves the same stop selected.
    if (!moved || moved === before) return;
    this.#edit(() => moved);
    this.selected = to;
  }

  /** Where a stop lies; a passage where it is marked. */
  positionOf(stop: Via): LonLat | undefined {
    return this.showing.positionOf(stop);
  }

  /** Brings the route in hand into sight as soon as it is found. */
  show(): void {
    this.showing.want('chosen');
  }

  /** Leads to routes that were put in the place of all others: the map to their courses, the focus to their list. */
  present(): void {
    this.abandon();
    this.showing.want('all');
    this.isListWanted = true;
  }

  #give(end: End, point: RoutePoint): void {
    this.begin({ [end]: point });
    this.told.tellStop(end === 'origin' ? m.point_origin() : m.point_destination(), point, this.atlas);
  }

  #edit(change: (plan: RoutePlan) => RoutePlan): void {
    const { chosen } = this.routing;
    if (chosen) this.routing.change(chosen.id, change(chosen));
  }
}
