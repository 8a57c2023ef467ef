import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until, type Driver } from './visits';

const PORT = 9337;
const WIDTH = 1000;
const HEIGHT = 700;

interface Answer {
  id?: number;
  type?: string;
  method?: string;
  message?: string;
  result?: Readonly<Record<string, unknown>>;
  params?: { level?: string; text?: string | null };
}

/** Debian's Firefox over WebDriver BiDi, which it speaks by itself: https://www.w3.org/TR/webdriver-bidi/. */
export async function openFirefox(env: NodeJS.ProcessEnv): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const args = ['--no-remote', '--profile', profile, `--remote-debugging-port=${PORT}`, 'about:blank'];
  const browser = spawn('firefox-esr', args, { env, stdio: 'ignore' });
  const socket = await until(connect, 120);
  const faults: string[] = [];
  const send = converse(socket, faults);
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const { context } = await send('browsingContext.create', { type: 'tab' });
  await send('browsingContext.setViewport', { context, viewport: { width: WIDTH, height: HEIGHT } });
  return {
    open: async (url) => {
      faults.length = 0;
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const { result } = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
      return (result as { value?: unknown }).value;
    },
    picture: async () => (await send('browsingContext.captureScreenshot', { context }))['data'] as string,
    faults: async () => [...faults],
    close: async () => void browser.kill()
  };
}

function connect(): Promise<WebSocket | undefined> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${PORT}/session`);
    socket.onopen = () => resolve(socket);
    socket.onerror = () => resolve(undefined);
  });
}

/** Sends commands and gives their answers; errors of the page are written down. */
function converse(socket: WebSocket, faults: string[]) {
  const waiting = new Map<number, (answer: Answer) => void>();
  let sent = 0;
  socket.onmessage = ({ data }: MessageEvent<string>) => {
    const answer = JSON.parse(data) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    else if (answer.method === 'log.entryAdded' && answer.params?.level === 'error') faults.push(answer.params.text ?? '');
  };
  return (method: string, params: object): Promise<Readonly<Record<string, unknown>>> =>
    new Promise((resolve, reject) => {
      sent += 1;
      waiting.set(sent, ({ type, message, result }) => {
        if (type === 'error') reject(new Error(`${method}: ${message}`));
        else resolve(result ?? {});
      });
      socket.send(JSON.stringify({ id: sent, method, params }));
    });
}
