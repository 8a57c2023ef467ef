import { DEFAULT_VIEW } from '#core/view/view';
import { rimRadius } from './rim-radius';

/** The height of the live map on a common screen, which its perspective depends on: 800 pixels less the header. */
export const MAP_HEIGHT = 752;
/** Pixels between the globe's rim and the edge of its picture. */
const MARGIN = 8;
/** The side of the picture of the first view, with the globe in its middle. */
export const FIRST_MAP_SIZE = 2 * Math.ceil(rimRadius(DEFAULT_VIEW.camera, MAP_HEIGHT) + MARGIN);
