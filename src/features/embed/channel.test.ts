import { beforeEach, describe, expect, it } from 'vitest';
import type { EmbedState } from '#core/embed/answer';
import { parseEmbedAddress } from '#core/embed/embed-address';
import { EmbedChannel, type EmbedHost, type Heard, type Surrounding } from './channel';

const PAPER = 'https://paper.example';

/** The window round the frame: it keeps what it is sent, and to whom. */
class Around {
  readonly sent: { message: Record<string, unknown>; origin: unknown }[] = [];
  postMessage(message: Record<string, unknown>, origin: unknown): void {
    this.sent.push({ message, origin });
  }
}

let state: EmbedState;
const viewHost: EmbedHost = {
  state: () => state,
  setView: (view) => {
    state = { ...state, view };
    return [{ parameter: 'camera', value: 'x', code: 'bad-value' }];
  }
};
const storyHost: EmbedHost = { state: () => state, setStep: (step) => step === 'suez' };

beforeEach(() => {
  state = { view: 'theme=dark', selected: null, step: null };
});

function channelIn(query = '', host = viewHost) {
  const around = new Around();
  const window = around as unknown as Surrounding;
  const channel = new EmbedChannel(parseEmbedAddress(query).embedder, host, window);
  const say = (more: object, from: Partial<Heard> = {}) => {
    channel.hear({ data: { masarat: 1, id: 1, ...more }, origin: PAPER, source: around as unknown as Window, ...from });
    return around.sent.at(-1);
  };
  return { channel, around, say };
}

describe('EmbedChannel', () => {
  it('answers who asks, under the origin that asked', () => {
    const { say } = channelIn();
    expect(say({ type: 'read-view' })).toEqual({
      origin: PAPER,
      message: { masarat: 1, type: 'reply', id: 1, ok: true, state, ignored: [] }
    });
    expect(say({ type: 'set-view', view: 'theme=light' })?.message).toMatchObject({
      ok: true,
      state: { view: 'theme=light' },
      ignored: [{ parameter: 'camera' }]
    });
  });

  it('does not answer other windows, other origins, or a page without an origin', () => {
    const { around, say } = channelIn(`?origin=${PAPER}`);
    say({ type: 'read-view' }, { source: {} as Window });
    say({ type: 'read-view' }, { origin: 'https://evil.example' });
    say({ type: 'read-view' }, { origin: 'null' });
    say({ masarat: 2, type: 'read-view' }, { origin: 'https://evil.example' });
    expect(around.sent).toEqual([]);
    expect(say({ type: 'read-view' })?.origin).toBe(PAPER);
    const nobody = channelIn('?origin=*');
    nobody.say({ type: 'read-view' });
    nobody.channel.greet();
    expect(nobody.around.sent).toEqual([]);
  });

  it('greets without telling what is shown, and the named page alone where one is named', () => {
    const open = channelIn();
    open.channel.greet();
    expect(open.around.sent).toEqual([{ origin: '*', message: { masarat: 1, type: 'ready', versions: [1] } }]);
    const closed = channelIn(`?origin=${PAPER}`);
    closed.channel.greet();
    expect(closed.around.sent[0]?.origin).toBe(PAPER);
  });

  it('tells subscribers alone, and stops when asked', () => {
    const { channel, around, say } = channelIn();
    channel.tell('view-changed');
    expect(around.sent).toEqual([]);
    say({ type: 'subscribe', events: ['view-changed'] });
    channel.tell('selected');
    channel.tell('view-changed');
    expect(around.sent.map(({ message }) => message.type)).toEqual(['reply', 'view-changed']);
    expect(around.sent.at(-1)).toEqual({ origin: PAPER, message: { masarat: 1, type: 'view-changed', state } });
    say({ type: 'unsubscribe', events: ['view-changed'] });
    channel.tell('view-changed');
    expect(around.sent).toHaveLength(3);
  });

  it('refuses with a code, and says which versions it speaks', () => {
    const { say } = channelIn('', storyHost);
    const codeOf = (more: object) => (say(more)?.message.error as { code: string } | undefined)?.code;
    expect(codeOf({ type: 'set-view', view: '' })).toBe('not-here');
    expect(codeOf({ type: 'set-step', step: 'panama' })).toBe('unknown-step');
    expect(codeOf({ type: 'set-step', step: 'suez' })).toBeUndefined();
    expect(say({ masarat: 9, type: 'read-view' })?.message.error).toEqual({ code: 'unknown-version', versions: [1] });
    expect(channelIn().say({ type: 'set-step', step: 'suez' })?.message.error).toMatchObject({ code: 'not-here' });
  });
});
