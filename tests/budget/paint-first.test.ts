import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { askForLooksFirst, paintFirst } from '../../scripts/paint-first.mjs';

const hashOf = (script: string): string => `sha256-${createHash('sha256').update(script).digest('base64')}`;
const KITS = `{
  const element = document.currentScript.parentElement;
  Promise.all([
    import("./start.js"),
    import("./app.js")
  ]).then(([kit, app]) => {
    kit.start(app, element, {});
  });
}`;
const pageWith = (script: string, hash = hashOf(script)): string =>
  `<meta http-equiv="content-security-policy" content="script-src 'self' '${hash}'"><body><script>${script}</script></body>`;
const scriptOf = (html: string): string => /<script>([\s\S]*)<\/script>/.exec(html)![1]!;

describe('askForLooksFirst', () => {
  const style = (name: string): string => `<link href="../${name}.css" rel="stylesheet">`;
  const named = (html: string): string[] => [...html.matchAll(/href="(?:\.\.\/)?([\w.]+)"/g)].map(([, name]) => name!);
  const modules = ['start.js', 'app.js'].map((name) => `\t\t<link href="../${name}" rel="modulepreload">`);
  const page = `<head><link href="face.woff2" rel="preload">\n${modules.join('\n')}\n<title>a</title>\n\t\t${style('a')}\n${style('b')}\n</head>`;

  it('has the style sheets of a page before its modules, in their order, and these after all else', () => {
    const asked = askForLooksFirst(page);
    expect(named(asked)).toEqual(['face.woff2', 'a.css', 'b.css', 'start.js', 'app.js']);
    expect(asked.match(/rel="modulepreload" fetchpriority="low">/g)).toHaveLength(2);
    expect(asked).toContain('<title>a</title>');
  });

  it('leaves a page without modules as it is', () => {
    const text = `<head>${style('a')}<link href="face.woff2" rel="preload"></head>`;
    expect(askForLooksFirst(text)).toBe(text);
  });
});

describe('paintFirst', () => {
  /** Runs the script of a page with what it asks of a browser. */
  function run({ hidden = false, isLost = false } = {}) {
    const [asked, timers]: [string[], { go: () => void; patience: number }[]] = [[], []];
    const [word, told] = [{ hidden: true }, new EventTarget()];
    const page = { asked, timers, word, told, started: false, paint: (_name: string): void => undefined };
    const load = (path: string): Promise<unknown> => {
      asked.push(path);
      return isLost ? Promise.reject(new TypeError('lost')) : Promise.resolve({ start: () => (page.started = true) });
    };
    class PerformanceObserver {
      constructor(tell: (list: { getEntriesByName: (name: string) => unknown[] }) => void) {
        page.paint = (painted) => tell({ getEntriesByName: (name) => (name === painted ? [{}] : []) });
      }
      observe(): void {}
    }
    const setTimeout = (go: () => void, patience: number): unknown => timers.push({ go, patience });
    const document = { hidden, currentScript: { parentElement: {} }, getElementById: () => word };
    const addEventListener = told.addEventListener.bind(told);
    const console = { error: () => undefined };
    const script = scriptOf(paintFirst(pageWith(KITS))).replaceAll('import(', 'load(');
    runInNewContext(script, { document, load, PerformanceObserver, setTimeout, addEventListener, console });
    return page;
  }
  const settled = (): Promise<unknown> => new Promise((done) => setTimeout(done));

  it('asks for no module before something is seen, and starts the page with both then', async () => {
    const page = run();
    page.paint('first-paint');
    await settled();
    expect(page.asked).toEqual([]);
    page.paint('first-contentful-paint');
    await settled();
    expect(page.asked).toEqual(['./start.js', './app.js']);
    expect(page.started).toBe(true);
  });

  it('waits a while for a page that is not painted, and not at all for one that is not seen', async () => {
    const page = run();
    expect(page.timers.map(({ patience }) => patience)).toEqual([1000]);
    page.timers[0]!.go();
    await settled();
    expect(page.started).toBe(true);
    expect(run({ hidden: true }).timers.map(({ patience }) => patience)).toEqual([0]);
  });

  it('says that it cannot begin where its modules do not come, and where the page tells it so', async () => {
    const lost = run({ hidden: true, isLost: true });
    lost.timers[0]!.go();
    await settled();
    expect(lost.word.hidden).toBe(false);

    const { word, told } = run();
    expect(word.hidden).toBe(true);
    told.dispatchEvent(new Event('not-begun'));
    expect(word.hidden).toBe(false);
  });

  it('says so, too, where its modules have been asked for and have not come after 20 seconds', async () => {
    const page = run({ hidden: true });
    page.timers[0]!.go();
    await settled();
    expect(page.timers[1]!.patience).toBe(20_000);
    expect(page.word.hidden).toBe(true);
    page.timers[1]!.go();
    expect(page.word.hidden).toBe(false);
  });

  it('writes the new hash into the policy', () => {
    const page = paintFirst(pageWith(KITS));
    expect(page).toContain(hashOf(scriptOf(page)));
    expect(page).not.toContain(hashOf(KITS));
  });

  it('leaves a page without a script as it is', () => {
    const page = '<body><script type="application/ld+json">{}</script></body>';
    expect(paintFirst(page)).toBe(page);
  });

  it('refuses a script it does not know, and one that is not in the policy', () => {
    expect(() => paintFirst(pageWith('start();'))).toThrow();
    expect(() => paintFirst(pageWith(KITS, 'sha256-other'))).toThrow();
  });
});
