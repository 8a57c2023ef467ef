/** `npm run new:story -- <id> "<Arabic title>" "<English title>"`: makes the folder of a story with one step, which builds as it is. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { safeParse } from 'valibot';
import { stringify } from 'yaml';
import { storyId } from '../src/core/story/source-schema';

const STORIES = join(import.meta.dirname, '../src/content/stories');
const STEP = 'first-step';

const [id = '', ar = '', en = ''] = process.argv.slice(2);
const folder = join(STORIES, id);

const story = stringify({
  title: { ar, en },
  summary: { ar: 'جملة تقول عمّ تحكي القصة.', en: 'A sentence that says what the story tells.' },
  article: null,
  steps: [{ id: STEP, minutes: 2, figure: null, view: { camera: '25.3,60.6,5', subjects: 'chabahar' } }]
});

const stepOf = (title: string, text: string, notes: string): string =>
  `---\n${stringify({ title })}---\n\n${text}\n\n## notes\n\n${notes}\n`;

const files = {
  'story.yaml': story,
  [`ar/${STEP}.md`]: stepOf(
    'الخطوة الأولى',
    'اكتب هنا ما تعرضه الخريطة: [ميناء تشابهار](place:chabahar-port).',
    'اكتب هنا ما يقوله المتحدث.'
  ),
  [`en/${STEP}.md`]: stepOf(
    'The first step',
    'Write here what the map shows: [the port of Chabahar](place:chabahar-port).',
    'Write here what the speaker says.'
  )
};

function refusal(): string | undefined {
  if (ar === '' || en === '') return 'usage: npm run new:story -- <id> "<Arabic title>" "<English title>"';
  const { issues } = safeParse(storyId, id);
  if (issues) return `${id}: ${issues[0].message}`;
  return existsSync(folder) ? `${relative(process.cwd(), folder)} is there already` : undefined;
}

const reason = refusal();
if (reason) {
  console.error(reason);
  process.exitCode = 1;
} else {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  console.log(`${relative(process.cwd(), folder)}: write it, then check it with npx tsx geo/check/try-stories.ts ${id}`);
}
