import { frameHtml, frameSize, type FrameWish } from './frame-html';

/** An answer of the oEmbed protocol (oembed.com, version 1.0) of the type `rich`. */
interface RichEmbed {
  type: 'rich';
  version: '1.0';
  title: string;
  html: string;
  width: number;
  height: number;
  provider_name: string;
  provider_url: string;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

interface Source extends FrameWish {
  provider: { name: string; url: string };
  /** The whole address of the picture others show beside a link, and its size in pixels. */
  picture: { url: string; width: number; height: number };
}

/** What a page that knows oEmbed is told of one of ours. */
export function oembedOf({ provider, picture, ...frame }: Source): RichEmbed {
  return {
    type: 'rich',
    version: '1.0',
    title: frame.title,
    html: frameHtml(frame),
    ...frameSize(frame),
    provider_name: provider.name,
    provider_url: provider.url,
    thumbnail_url: picture.url,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height
  };
}
