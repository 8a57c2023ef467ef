import { spawn } from 'node:child_process';
import { until, type Driver } from './visits';

const PORT = 9338;
const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
/** What is thrown from now on, kept where it can be asked for. */
const LISTEN = `(window.faults ??= (() => {
  const faults = [];
  addEventListener('error', ({ message }) => faults.push(String(message)));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  return faults;
})(), true)`;

/** Debian's WebKitGTK over classic WebDriver: https://www.w3.org/TR/webdriver2/. */
export async function openWebkit(env: NodeJS.ProcessEnv): Promise<Driver> {
  const driver = spawn('WebKitWebDriver', [`--port=${PORT}`], {
    // There is no user to keep apart where everything runs as root in a container.
    env: { ...env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    stdio: 'ignore'
  });
  const options = { 'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] } };
  const wanted = { capabilities: { alwaysMatch: options } };
  const { sessionId } = (await until(() => call('POST', '/session', wanted), 60)) as { sessionId: string };
  const session = `/session/${sessionId}`;
  const evaluate = (expression: string) => call('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] });
  return {
    open: async (url) => {
      await call('POST', `${session}/url`, { url });
      await evaluate(LISTEN);
    },
    evaluate,
    picture: async () => (await call('GET', `${session}/screenshot`)) as string,
    faults: async () => (await evaluate('window.faults')) as string[],
    close: async () => {
      await call('DELETE', session);
      driver.kill();
    }
  };
}

async function call(method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`, { method, body: body && JSON.stringify(body) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
  return value;
}
