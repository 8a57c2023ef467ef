import type { LonLat } from '#core/geodesy/longitude';
import type { View } from '#core/view/view';

/** A view drawn as a picture, and where what lies on it. */
export interface DrawnPicture {
  /** Our own drawing as SVG, with a view box of this size. */
  svg: string;
  width: number;
  height: number;
  project: (at: LonLat) => { x: number; y: number } | undefined;
  /** Nothing beside the globe. */
  unproject: (point: { x: number; y: number }) => LonLat | undefined;
}

export interface PictureWish {
  view: View;
  title: string;
  width: number;
  height: number;
  /** False for a picture too small for names. */
  named: boolean;
}

/** Draws views as pictures: given by the page, which knows the atlas. */
export type DrawPicture = (wish: PictureWish) => Promise<DrawnPicture>;
