import type { Story } from '#core/story/story';
import { m } from '#i18n/index';
import { isTitled, stepName, told } from '#i18n/told';

type Lecture = Pick<Story, 'steps'>;

/** The name of a step, counted from 0. */
export function nameAt({ steps }: Lecture, index: number): string {
  const step = steps[index];
  return step ? stepName(step, index + 1) : '';
}

/** Which of how many a step is, and its title where it has one. */
export function stepOf({ steps }: Lecture, index: number): string {
  const step = steps[index];
  const place = { step: index + 1, count: steps.length };
  return step && isTitled(step) ? m.present_step_of({ ...place, title: told(step.title) }) : m.present_step_alone(place);
}

/** Where the audience is kept while the speaker looks elsewhere. */
export function frozenAt({ steps }: Lecture, index: number): string {
  const step = steps[index];
  return step && isTitled(step)
    ? m.present_audience_frozen({ step: index + 1, title: told(step.title) })
    : m.present_audience_frozen_alone({ step: index + 1 });
}
