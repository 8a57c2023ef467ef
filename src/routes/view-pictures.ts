import type { Atlas } from '#core/atlas/atlas';
import type { LonLat } from '#core/geodesy/longitude';
import { isOrdinary } from '#core/network/named-scenario';
import type { Defaults, NetworkFailure } from '#core/network/types';
import type { Reading } from '#core/reading/reading';
import type { View } from '#core/view/view';
import { passedPlaces } from '#features/stage/named-places';
import { drawnDescription } from '#i18n/drawn';
import { m, speaking, type Locale } from '#i18n/index';
import { planKeys, toldPlans, type PlanSource } from '#i18n/plan-titles';
import { failureWords } from '#i18n/route-messages';
import { readBase } from '#map/drawn/base';
import { drawView, type ViewInput, type ViewPicture } from '#map/drawn/draw-view';
import { isOnMap } from '#map/drawn/sheet-frame';
import { viewFrame } from '#map/drawn/view-frame';
import { reachOfView, routesOfView, type AskReach, type AskRoutes } from '#state/network/view-routes';
import { networkList } from './network-notes';
import { reachKey, reachLine } from './reach-key';
import { changedPassages, drawingOfView, lengthsOf } from './view-drawing';

/** The network as far as pictures ask it. */
export interface PictureNetwork extends PlanSource {
  defaults: Defaults;
  routes: AskRoutes;
  reach: AskReach;
}

/** What pictures are drawn from, while the site is built or in the browser. */
export interface PictureSources {
  atlas: Atlas;
  /** The parsed content of a file of the edition, such as `base/overview.json`. */
  file: (path: string) => Promise<unknown>;
  /** Asked for only by views that need it; where there is none, a picture is drawn without what it would say. */
  network: () => Promise<PictureNetwork | undefined>;
}

export type PictureWish = Pick<ViewInput, 'size' | 'padding' | 'theme' | 'named'> & {
  language: Locale;
  /** What the picture is of, in that language. */
  title: string;
};

/**
 * What is read of what was found for a view where no key stands beside it: each route with the terms it was sought under and
 * its length, or why there is none, and how far one gets in how many days.
 */
export async function foundLines(view: View, locale: Locale, { atlas, network }: PictureSources): Promise<string[]> {
  const asked = view.route.length > 0 || view.reach ? await network() : undefined;
  if (!asked) return [];
  const routes = await routesOfView(view, asked.defaults, asked.routes);
  const bands = await reachOfView(view, asked.defaults, asked.reach);
  return speaking(locale, () => {
    const names = planKeys(view.route, atlas, asked, view.scenario);
    const named = { atlas, passages: asked.passages };
    const lines = routes.map(({ plan, answer }) => {
      const figure = answer.ok ? lengthsOf(answer.value, locale) : failureWords(answer.failure, named);
      return m.said_figure({ name: names.get(plan.id)!, figure });
    });
    const key = reachKey({ view, bands, atlas, network: asked });
    return key ? [...lines, reachLine(key)] : lines;
  });
}

/** What all that was found for some views rests on, line by line. */
export async function foundNotes(views: readonly View[], locale: Locale, { network }: PictureSources): Promise<string[]> {
  const asking = views.filter(({ route, reach }) => route.length > 0 || reach);
  const asked = asking.length > 0 ? await network() : undefined;
  if (!asked) return [];
  const routes = await Promise.all(asking.map((view) => routesOfView(view, asked.defaults, asked.routes)));
  const bands = await Promise.all(asking.map((view) => reachOfView(view, asked.defaults, asked.reach)));
  return speaking(locale, () => networkList(routes.flat(), bands.flat().length > 0));
}

/** Draws a view with all it asks for: texts, measurements, routes, reach and changed passages. */
export async function pictureOfView(view: View, wish: PictureWish, sources: PictureSources): Promise<ViewPicture> {
  const { language, title, size, padding, theme, named } = wish;
  const { atlas, file, network } = sources;
  const asksNetwork = view.route.length > 0 || view.reach !== null || !isOrdinary(view.scenario);
  const [base, reading, asked] = await Promise.all([
    readBase(file),
    file(`reading/${language}.json`) as Promise<Reading>,
    asksNetwork ? network() : undefined
  ]);
  const routes = asked ? await routesOfView(view, asked.defaults, asked.routes) : [];
  const bands = asked ? await reachOfView(view, asked.defaults, asked.reach) : [];
  const frame = viewFrame(view, size, padding);
  const told = speaking(language, () => toldPlans(view.route, atlas, asked, view.scenario));
  const setting = {
    atlas,
    language,
    toleranceMetres: frame.metresPerPixel / 2,
    isSeen: (at: LonLat) => isOnMap(frame, at),
    termsOf: (plan: string) => told.get(plan)?.terms ?? [],
    whyNone: (failure: NetworkFailure) =>
      speaking(language, () => failureWords(failure, { atlas, passages: asked?.passages ?? [] }))
  };
  const key = asked && speaking(language, () => reachKey({ view, bands, atlas, network: asked }));
  const passages = asked && changedPassages(view, asked.passages, language);
  const found = routes.flatMap(({ answer }) => (answer.ok ? [answer.value] : []));
  return drawView({
    atlas,
    base,
    reading,
    view,
    page: language,
    size,
    padding,
    theme,
    named,
    title: m.pages_map_of({ title }, { locale: language }),
    description: (seen) => drawnDescription(key ? `${reachLine(key)}.` : '', seen, language),
    drawing: drawingOfView(view, { routes, bands }, setting).filter(({ role }) => named !== false || role !== 'label'),
    ...(named !== false && { key }),
    passages,
    lit: passedPlaces(view, found, asked?.passages ?? [], passages ?? [])
  });
}
