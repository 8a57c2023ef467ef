/** The drawn map of a step, in pixels: about as wide as it stands on a page. */
export const PICTURE_SIZE = { width: 720, height: 480 } as const;
