import type { KEYS_OF } from '#core/present/keys';
import type { HandTool } from '#core/present/session';
import { m } from '#i18n/index';

/** What the commands of a lecture are called, on buttons and in the list of keys. */
export const COMMAND_NAMES: Readonly<Record<keyof typeof KEYS_OF, () => string>> = {
  next: m.present_next,
  back: m.present_back,
  first: m.present_first,
  last: m.present_last,
  'go-to': m.present_go_to_key,
  black: m.present_black,
  white: m.present_white,
  freeze: m.present_freeze,
  fullscreen: m.fullscreen,
  speaker: m.present_other_window,
  overview: m.present_overview,
  agenda: m.present_agenda,
  laser: m.present_laser,
  ink: m.present_ink,
  spotlight: m.present_spotlight,
  zoom: m.present_zoom,
  measure: m.present_measure,
  route: m.present_route,
  fly: m.present_fly,
  chart: m.present_chart,
  clear: m.present_clear,
  help: m.present_keys
};

/** How a tool is used, in a sentence. */
export const TOOL_HINTS: Readonly<Record<HandTool, () => string>> = {
  laser: m.present_laser_hint,
  ink: m.present_ink_hint,
  spotlight: m.present_spotlight_hint,
  zoom: m.present_zoom_hint,
  measure: m.present_measure_hint,
  route: m.present_route_hint
};
