import { insertVia } from '#core/network/insert-via';
import { stopsOf, withStop, type RoutePlan } from '#core/network/plan';
import type { Route } from '#core/network/types';
import { m } from '#i18n/index';
import type { MapSurface } from '#map/surface';
import { nearestAt, type MapPointer, type MapTool } from '#map/tool';
import { pointedPoint } from '#state/pointed';
import type { RouteBench } from './bench.svelte';
import { vertexBefore } from './pointed';

/** A stop that is held, with the plan as it is but for where the stop stands. */
interface Grip {
  plan: RoutePlan;
  index: number;
}

/**
 * Routes on the map: a click sets the stop that is asked for, a stop is dragged, and so is a new one out of the course.
 * While nothing is asked for, clicks are the map's.
 */
export class RouteTool implements MapTool {
  readonly #bench: RouteBench;
  #grip = $state.raw<Grip>();
  #isOverStop = $state(false);

  constructor(bench: RouteBench) {
    this.#bench = bench;
  }

  get cursor(): string {
    if (this.#grip) return 'grabbing';
    if (this.#isOverStop) return 'grab';
    return this.#bench.asked === null ? '' : 'crosshair';
  }

  get enterText(): string | undefined {
    return this.#bench.asked === null ? undefined : m.route_enter();
  }

  press(pointer: MapPointer): boolean {
    const { surface, routing, asked } = this.#bench;
    const { chosen } = routing;
    if (!surface || !chosen || asked !== null) return false;
    const index = this.#stopAt(pointer, chosen, surface);
    this.#grip = index === undefined ? this.#drawnOut(pointer, chosen, surface) : { plan: chosen, index };
    return this.#grip !== undefined;
  }

  drag(pointer: MapPointer): void {
    const { surface, atlas, routing } = this.#bench;
    if (!this.#grip || !surface || !atlas) return;
    const { plan, index } = this.#grip;
    routing.hold(withStop(plan, index, pointedPoint(pointer, surface, atlas)));
  }

  drop(pointer: MapPointer): void {
    this.drag(pointer);
    this.#bench.selected = this.#grip?.index ?? null;
    this.#grip = undefined;
    this.#bench.routing.release(true);
  }

  cancel(): void {
    this.#grip = undefined;
    this.#bench.routing.release(false);
  }

  hover(pointer: MapPointer | undefined): void {
    const { surface, routing, asked } = this.#bench;
    const { chosen } = routing;
    this.#isOverStop =
      pointer !== undefined && surface !== null && chosen !== undefined && asked === null
        ? this.#stopAt(pointer, chosen, surface) !== undefined
        : false;
  }

  click(pointer: MapPointer): boolean {
    this.cancel();
    const { surface, atlas, routing, asked } = this.#bench;
    if (!surface || !atlas) return true;
    if (asked !== null) {
      this.#bench.answer(pointedPoint(pointer, surface, atlas));
      return true;
    }
    const stop = routing.chosen && this.#stopAt(pointer, routing.chosen, surface);
    this.#bench.selected = stop ?? null;
    return stop !== undefined || this.#choose(pointer, surface);
  }

  key(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const { asked, selected, routing } = this.#bench;
    const isBusy = selected !== null || (asked !== null && routing.plans.length > 0);
    if (event.key === 'Escape' && isBusy) {
      this.#bench.rest();
      return true;
    }
    if ((event.key !== 'Delete' && event.key !== 'Backspace') || selected === null) return false;
    this.#bench.removeStop(selected);
    return true;
  }

  /** Takes another route in hand by its course, or another way of the one that is. */
  #choose(pointer: MapPointer, surface: MapSurface): boolean {
    const { routing, ways } = this.#bench;
    const isOn = (route: Route): boolean => vertexBefore(route.geometry, pointer, surface) !== undefined;
    const [own, ...hits] = [routing.chosen, ...routing.plans].map((plan) => {
      const result = plan && routing.results.get(plan.id);
      return plan && result?.ok && isOn(result.value) ? plan : undefined;
    });
    // Where the ways run together, it is the one that is taken.
    const way = own ? undefined : ways.others.find(({ route }) => isOn(route));
    const hit = hits.find((plan) => plan && plan.id !== routing.chosen?.id);
    if (way) ways.take(way.id);
    else if (hit) routing.choose(hit.id);
    return way !== undefined || hit !== undefined;
  }

  #drawnOut(pointer: MapPointer, plan: RoutePlan, surface: MapSurface): Grip | undefined {
    const result = this.#bench.routing.results.get(plan.id);
    const course = result?.ok ? result.value.geometry : [];
    const after = vertexBefore(course, pointer, surface);
    if (after === undefined) return undefined;
    const drawn = insertVia(plan, { at: pointer.at }, course, after, (stop) => this.#bench.positionOf(stop));
    const index = drawn.via.findIndex((stop, at) => stop !== plan.via[at]);
    return index === -1 ? undefined : { plan: drawn, index: index + 1 };
  }

  #stopAt(pointer: MapPointer, plan: RoutePlan, surface: MapSurface): number | undefined {
    return nearestAt(
      stopsOf(plan).map((stop) => ('passage' in stop ? undefined : surface.project(stop.at))),
      pointer
    );
  }
}
