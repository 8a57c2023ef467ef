import { describe, expect, it } from 'vitest';
import { formatAddress } from '../view/format-address';
import { parseAddress } from '../view/parse-address';
import { admits, formatEmbedAddress, parseEmbedAddress } from './embed-address';

describe('the address of a frame', () => {
  it('is that of the view with its chrome beside', () => {
    const view = 'camera=25.6,62,4.4&subjects=chabahar&labels=local-fa';
    expect(formatEmbedAddress(view, ['zoom', 'title'])).toBe(`?${view}&chrome=title,zoom`);
    expect(formatEmbedAddress('', ['legend'])).toBe('?chrome=legend');
    expect(formatEmbedAddress('', [])).toBe('');
    const read = parseEmbedAddress(`?${view}&chrome=title,zoom&origin=https://paper.example`);
    expect(formatAddress(parseAddress(read.view).view)).toBe(view);
    expect(parseAddress(read.view).ignored).toEqual([]);
    expect(read.chrome).toEqual(['title', 'zoom']);
    expect(read.embedder).toEqual({ kind: 'one', origin: 'https://paper.example' });
  });

  it('knows no chrome it has not', () => {
    expect(parseEmbedAddress('?chrome=zoom,clock,zoom').chrome).toEqual(['zoom']);
  });
});

describe('admits', () => {
  const named = (origin: string) => parseEmbedAddress(`?origin=${encodeURIComponent(origin)}`).embedder;

  it('hears any page that has an origin where none is named', () => {
    const { embedder } = parseEmbedAddress('');
    expect(admits(embedder, 'https://paper.example')).toBe(true);
    expect(admits(embedder, 'http://localhost:8080')).toBe(true);
    for (const origin of ['null', '', '*', 'file://', 'https://paper.example/']) expect(admits(embedder, origin)).toBe(false);
  });

  it('hears the named page alone', () => {
    const embedder = named('https://paper.example');
    expect(admits(embedder, 'https://paper.example')).toBe(true);
    for (const origin of ['https://paper.example.evil', 'http://paper.example', 'https://paper.example:8443', 'null']) {
      expect(admits(embedder, origin)).toBe(false);
    }
  });

  it('hears the origin of an address that was named whole', () => {
    for (const address of ['https://paper.example/', 'HTTPS://Paper.example/maps/?a=1#b', 'https://paper.example:443']) {
      expect(named(address)).toEqual({ kind: 'one', origin: 'https://paper.example' });
    }
  });

  it('hears nobody where no origin was named but something else', () => {
    for (const origin of ['*', 'null', 'paper.example', 'javascript:alert(1)', 'https://a@b', '']) {
      expect(named(origin)).toEqual({ kind: 'none' });
      expect(admits(named(origin), 'https://paper.example')).toBe(false);
    }
  });
});
