export interface ViewPictureWish {
  /** The query of an address. */
  view: string;
  title: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** Draws a view as a picture and gives its address. Given by the page, which knows the atlas. */
export type DrawView = (wish: ViewPictureWish) => Promise<string>;
