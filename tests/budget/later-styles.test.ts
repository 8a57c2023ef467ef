import { describe, expect, it } from 'vitest';
import { leaveLaterStylesOut } from '../../scripts/later-styles.mjs';

const assets = '_app/immutable/assets';
const manifest = {
  'generated/nodes/0.js': { isEntry: true, imports: ['_shared.js'], css: [`${assets}/0.css`] },
  'generated/nodes/4.js': { isEntry: true, imports: ['_shared.js'], css: [`${assets}/4.css`] },
  'generated/nodes/14.js': { isEntry: true, imports: ['_deck.js'] },
  'generated/entry/app.js': { isEntry: true, imports: ['_shared.js'] },
  '_shared.js': { imports: ['_deep.js'], css: [`${assets}/shared.css`] },
  '_deep.js': { imports: ['_shared.js'], css: [`${assets}/deep.css`] },
  '_deck.js': { css: [`${assets}/deck.css`] },
  'src/Later.svelte': { imports: ['_shared.js'], css: [`${assets}/later.css`] }
};
const NAMES = ['shared', 'deep', '0', '4', 'deck', 'later'];
const pageWith = (script: string): string =>
  `<head>\n${NAMES.map((name) => `<link href="../${assets}/${name}.css" rel="stylesheet">`).join('\n')}\n</head>${script}`;
const named = (html: string): string[] => [...html.matchAll(/assets\/(\w+)\.css/g)].map(([, name]) => name!);

describe('leaveLaterStylesOut', () => {
  const leaveOut = leaveLaterStylesOut(manifest);

  it('keeps on a page what its own parts bring at once, through however many imports', () => {
    expect(named(leaveOut(pageWith('kit.start(app, element, { node_ids: [0, 4], data })')))).toEqual([
      'shared',
      'deep',
      '0',
      '4'
    ]);
    expect(named(leaveOut(pageWith('node_ids: [0, 14]')))).toEqual(['shared', 'deep', '0', 'deck']);
  });

  it('keeps on a page without a script all but what comes later everywhere', () => {
    expect(named(leaveOut(pageWith('')))).toEqual(['shared', 'deep', '0', '4', 'deck']);
  });

  it('touches nothing else', () => {
    const other = '<link href="../icon.svg" rel="icon"><link href="x.webmanifest" rel="manifest"><p>stylesheet</p>';
    expect(leaveOut(other)).toBe(other);
  });
});
