import { formatAddress } from '../view/format-address';
import { parseAddress } from '../view/parse-address';
import { freshStepId, MOST_STEPS, USUAL_MINUTES, type Deck } from './deck';
import { FieldReader, isObject, type DeckFinding } from './deck-finding';
import { LONGEST_VIEW } from './step-view';
import type { StoryStep } from './story';

const MOST = { title: 500, text: 20_000, view: LONGEST_VIEW, minutes: 600 } as const;
const ID = /^[a-z0-9]{1,60}(?:-[a-z0-9]{1,60}){0,20}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;
/** What a deck is dated whose date cannot be read. */
const BEGINNING = new Date(0).toISOString();

/** Reads a deck as far as it can be read. Views come out as `format-address` writes them. */
export function readDeck(source: object): { deck: Deck; findings: DeckFinding[] } {
  const findings: DeckFinding[] = [];
  const reader = new FieldReader(source as Record<string, unknown>, 'deck', findings);
  const made = instant(reader, 'made');
  const deck: Deck = {
    id: reader.matching('id', ID) ?? 'deck',
    title: reader.pair('title', MOST.title),
    summary: reader.pair('summary', MOST.text),
    article: reader.matching('article', ID),
    basedOn: reader.matching('basedOn', ID),
    made,
    changed: instant(reader, 'changed'),
    steps: readSteps(reader)
  };
  reader.sayUnknown(Object.keys(deck));
  return { deck, findings };
}

function instant(reader: FieldReader, key: string): string {
  const value = reader.matching(key, INSTANT);
  if (value !== null && !Number.isNaN(Date.parse(value))) return value;
  if (value !== null) reader.say(key, 'out-of-range');
  return BEGINNING;
}

function readSteps(reader: FieldReader): StoryStep[] {
  const values = reader.own('steps');
  if (!Array.isArray(values)) {
    reader.say('steps', values === undefined ? 'missing' : 'wrong-kind');
    return [];
  }
  if (values.length > MOST_STEPS) reader.findings.push({ path: 'deck.steps', code: 'too-many', limit: MOST_STEPS });
  const steps: StoryStep[] = [];
  for (const [index, value] of values.slice(0, MOST_STEPS).entries()) {
    const path = `deck.steps[${index}]`;
    if (isObject(value)) steps.push(readStep(new FieldReader(value, path, reader.findings), steps));
    else reader.findings.push({ path, code: 'step-left-out' });
  }
  return steps;
}

function readStep(reader: FieldReader, before: readonly StoryStep[]): StoryStep {
  const step: StoryStep = {
    id: stepId(reader, before),
    title: reader.pair('title', MOST.title),
    text: reader.pair('text', MOST.text),
    notes: reader.pair('notes', MOST.text),
    view: readView(reader),
    minutes: reader.positive('minutes', MOST.minutes, USUAL_MINUTES),
    figure: reader.matching('figure', ID)
  };
  reader.sayUnknown(Object.keys(step));
  return step;
}

function stepId(reader: FieldReader, before: readonly StoryStep[]): string {
  const id = reader.matching('id', ID);
  if (id === null) return freshStepId(before);
  if (!before.some((step) => step.id === id)) return id;
  reader.say('id', 'id-taken');
  return freshStepId(before);
}

function readView(reader: FieldReader): string {
  const { view, ignored } = parseAddress(reader.text('view', MOST.view));
  for (const { parameter, value } of ignored) {
    reader.findings.push({ path: `${reader.path}.view`, code: 'view', parameter, value: value.slice(0, 100) });
  }
  return formatAddress(view, true);
}
