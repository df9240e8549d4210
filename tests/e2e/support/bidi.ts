import { once } from 'node:events';
import WebSocket from 'ws';

const ANSWER_MS = 15_000;

type Listener = (params: Record<string, unknown>) => void;

/** A WebDriver BiDi session with one browser. */
export interface Bidi {
  /** Sends a command; an error names the command. */
  send<T = unknown>(method: string, params?: Record<string, unknown>): Promise<T>;
  on(event: string, listener: Listener): void;
  /** Evaluates an expression in a browsing context. Promises are awaited; the result must be JSON. */
  evaluate<T>(context: string, expression: string): Promise<T>;
  close(): void;
}

interface Message {
  id?: number;
  type: 'success' | 'error' | 'event';
  method?: string;
  params?: Record<string, unknown>;
  result?: unknown;
  error?: string;
  message?: string;
}

interface Pending {
  method: string;
  resolve(result: unknown): void;
  reject(error: Error): void;
  timer: NodeJS.Timeout;
}

type Evaluated =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Connects to the address that Firefox prints when it is started with a remote debugging port. */
export async function connectBidi(endpoint: string): Promise<Bidi> {
  const socket = new WebSocket(`${endpoint}/session`);
  await once(socket, 'open');
  const pending = new Map<number, Pending>();
  const listeners = new Map<string, Listener[]>();
  let lastId = 0;

  socket.on('message', (data) => {
    const message: Message = JSON.parse(String(data));
    if (message.type === 'event') {
      for (const listener of listeners.get(message.method ?? '') ?? []) listener(message.params ?? {});
    } else settle(pending, message);
  });
  socket.on('close', () => {
    for (const id of [...pending.keys()]) settle(pending, { id, type: 'error', error: 'browser closed' });
  });

  const send = <T>(method: string, params: Record<string, unknown> = {}) =>
    new Promise<T>((resolve, reject) => {
      const id = ++lastId;
      const giveUp = () => settle(pending, { id, type: 'error', error: `no answer in ${ANSWER_MS} ms` });
      const timer = setTimeout(giveUp, ANSWER_MS);
      pending.set(id, { method, resolve: resolve as (result: unknown) => void, reject, timer });
      socket.send(JSON.stringify({ id, method, params }));
    });

  const evaluate = async <T>(context: string, expression: string): Promise<T> => {
    const wrapped = `Promise.resolve().then(() => (${expression})).then((value) => JSON.stringify(value) ?? 'null')`;
    const answer = await send<Evaluated>('script.evaluate', {
      expression: wrapped,
      target: { context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(`${answer.exceptionDetails.text}\nin ${expression}`);
    return JSON.parse(answer.result.value ?? 'null');
  };

  await send('session.new', { capabilities: {} });
  return {
    send,
    evaluate,
    on: (event, listener) => listeners.set(event, [...(listeners.get(event) ?? []), listener]),
    close: () => socket.terminate(),
  };
}

function settle(pending: Map<number, Pending>, message: Message): void {
  const waiting = pending.get(message.id ?? 0);
  if (!waiting) return;
  pending.delete(message.id ?? 0);
  clearTimeout(waiting.timer);
  if (message.type === 'error') {
    waiting.reject(new Error(`${waiting.method}: ${message.error}: ${message.message ?? ''}`));
  } else waiting.resolve(message.result);
}
