import { describe, expect, it } from 'vitest';
import { LABEL_CHOICES } from '#core/view/view';
import { joinLabels, splitLabels } from './label-choice';

describe('choice of labels', () => {
  it.each(LABEL_CHOICES)('takes %s apart and puts it together again', (choice) => {
    expect(joinLabels(splitLabels(choice), 'ar')).toBe(choice);
  });

  it('writes the language of the page out beside local names', () => {
    expect(joinLabels({ language: 'page', local: true }, 'en')).toBe('local+en');
  });
});
