import { describe, expect, it } from 'vitest';
import { firstOptions, inFormat } from './options';

describe('the notes for the speaker', () => {
  const handout = firstOptions('en');

  it('are on the slides, and on no paper, until the person says otherwise', () => {
    expect(handout.hasNotes).toBe(false);
    expect(inFormat(handout, 'pptx').hasNotes).toBe(true);
    expect(inFormat(inFormat(handout, 'pptx'), 'html').hasNotes).toBe(false);
  });

  it('stay as the person has chosen', () => {
    const chosen = { ...handout, hasNotes: true, areNotesChosen: true };
    expect(inFormat(chosen, 'html').hasNotes).toBe(true);
    expect(inFormat({ ...chosen, hasNotes: false }, 'pptx').hasNotes).toBe(false);
  });
});

it('is no file in both languages but Markdown', () => {
  const both = { ...firstOptions('ar'), format: 'markdown', language: 'both' } as const;
  expect(inFormat(both, 'pdf').language).toBe('ar');
  expect(inFormat(both, 'markdown').language).toBe('both');
});
