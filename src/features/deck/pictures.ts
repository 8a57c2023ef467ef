export interface ViewPictureWish {
  /** The query of an address. */
  view: string;
  /** In pixels. */
  width: number;
  height: number;
}

export interface WishedPicture {
  address: Promise<string>;
  /** Nobody looks at it here any more. */
  letGo: () => void;
}

/** Draws a view as a picture. Given by the page, which knows the atlas. */
export type DrawView = (wish: ViewPictureWish) => WishedPicture;
