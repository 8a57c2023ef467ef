import type { SubjectId } from '../atlas/vocabulary';
import { DEFAULT_VIEW, type Camera, type View } from './view';

const from = (latitude: number, longitude: number, zoom: number): Camera => ({
  center: [longitude, latitude],
  zoom,
  bearing: 0,
  pitch: 0
});

/** Where a subject is best looked at: all of it in sight on a laptop beside an open panel. */
export const SUBJECT_CAMERAS: Readonly<Record<SubjectId, Camera>> = {
  chabahar: from(25.6, 62, 4.4),
  'indian-ocean': from(-2, 76, 2.3),
  'north-south': from(42, 56, 2.9),
  'belt-and-road': from(36, 72, 2.1),
  yamal: from(69.5, 68, 3),
  'northern-sea-route': from(73, 105, 0.9),
  'gas-and-trade': from(54, 108, 2.7),
  diplomacy: from(45, 80, 1.8)
};

export const PRESETS = ['world', 'arctic'] as const;
export type PresetId = (typeof PRESETS)[number];

/** Whole views to return to: the world as at first, and the Arctic seen from over the pole on the globe. */
export const PRESET_VIEWS: Readonly<Record<PresetId, Pick<View, 'camera' | 'projection'>>> = {
  world: { camera: DEFAULT_VIEW.camera, projection: DEFAULT_VIEW.projection },
  arctic: { camera: from(82, 90, -0.4), projection: 'globe' }
};
