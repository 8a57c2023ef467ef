import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { frameHtml, frameSize, RATIOS } from './frame-html';
import { oembedOf } from './oembed';

const source = 'https://atlas.example/en/embed/?camera=25,60,4&chrome=title';
const title = 'The "North–South" <corridor> & its ports';

describe('frameHtml', () => {
  it('is read back by a parser as it was meant', () => {
    const html = frameHtml({ source, title, ratio: '4:3' });
    const frame = new DOMParser().parseFromString(html, 'text/xml').documentElement!;
    expect(frame.tagName).toBe('iframe');
    expect(frame.getAttribute('src')).toBe(source);
    expect(frame.getAttribute('title')).toBe(title);
    expect(frame.getAttribute('loading')).toBe('lazy');
    expect(frame.getAttribute('sandbox')?.split(' ')).not.toContain('allow-top-navigation');
    expect([frame.getAttribute('width'), frame.getAttribute('height')]).toEqual(['800', '600']);
  });

  it('is read in the order it is written, whatever marks of direction a title holds', () => {
    const html = frameHtml({ source, title: '\u2068مومباي\u2069 \u202eA', ratio: '4:3' });
    expect(html).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    const frame = new DOMParser().parseFromString(html, 'text/xml').documentElement!;
    expect(frame.getAttribute('title')).toBe('\u2068مومباي\u2069 A');
  });

  it('has the proportions that were chosen', () => {
    for (const ratio of RATIOS) {
      const [across, down] = ratio.split(':').map(Number) as [number, number];
      const { width, height } = frameSize({ ratio });
      expect(Math.abs(width / height - across / down)).toBeLessThan(0.01);
    }
  });
});

describe('a view', () => {
  it('keeps a height at which its map is seen on a phone, and the proportions of its attributes', () => {
    for (const ratio of RATIOS) {
      expect(frameHtml({ source, title, ratio })).toContain('min-height:320px;');
      expect(frameSize({ ratio }).height).toBeGreaterThanOrEqual(320);
    }
    expect(frameHtml({ source, title, ratio: '16:9' })).toContain('width="800" height="450"');
  });
});

describe('a story', () => {
  it('keeps a height at which it is read on a phone, whatever its proportions, and says so in both places', () => {
    for (const ratio of RATIOS) {
      expect(frameHtml({ source, title, ratio, isStory: true })).toContain('min-height:560px;');
      expect(frameSize({ ratio, isStory: true }).height).toBeGreaterThanOrEqual(560);
    }
    expect(frameHtml({ source, title, ratio: '16:9', isStory: true })).toContain('width="800" height="560"');
  });
});

describe('oembedOf', () => {
  it('has all that the specification requires of type rich, and all of a thumbnail or nothing', () => {
    const told: Record<string, unknown> = {
      ...oembedOf({
        source,
        title,
        ratio: '16:9',
        provider: { name: 'Masarat', url: 'https://atlas.example/en/' },
        picture: { url: 'https://atlas.example/picture.png', width: 1200, height: 630 }
      })
    };
    // Section 2.3.4 of the specification: these parameters MUST be there; html, width and height for `rich`.
    expect(told).toMatchObject({ type: 'rich', version: '1.0', width: 800, height: 450 });
    expect(told.html).toContain('<iframe src="https://atlas.example/en/embed/?camera=25,60,4&amp;chrome=title"');
    expect(['thumbnail_url', 'thumbnail_width', 'thumbnail_height'].every((key) => key in told)).toBe(true);
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  });
});
