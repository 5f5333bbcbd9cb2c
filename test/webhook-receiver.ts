import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** A message as it came in. */
export interface ReceivedMessage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly path: string;
}

/** A status, with headers; or a connection that says nothing, breaks, or never ends its answer. */
export type ReceiverAnswer =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | 'silent'
  | 'break'
  | 'endless';

/** A system on loopback that takes messages and answers as it is told. */
export interface WebhookReceiver {
  readonly url: string;
  readonly port: number;
  readonly messages: ReceivedMessage[];
  /** Answers that come before 200, in their order. */
  readonly next: ReceiverAnswer[];
  /** Called with each message before it is answered. */
  onMessage: ((message: ReceivedMessage) => Promise<void> | void) | undefined;
  /** Bytes that an endless answer could send before it was cut off. */
  sentBytes: number;
  readonly close: () => Promise<void>;
}

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

export const startWebhookReceiver = async (tls?: {
  readonly key: string;
  readonly cert: string;
}): Promise<WebhookReceiver> => {
  const messages: ReceivedMessage[] = [];
  const next: ReceiverAnswer[] = [];
  const answer = (response: ServerResponse, how: ReceiverAnswer): void => {
    if (how === 'silent') return;
    if (how === 'break') {
      response.destroy();
      return;
    }
    if (how !== 'endless') {
      response.writeHead(how.status, how.headers).end('taken');
      return;
    }
    response.writeHead(200);
    const chunk = Buffer.alloc(16_384, 'x');
    const more = (): void => {
      while (!response.destroyed) {
        receiver.sentBytes += chunk.length;
        if (!response.write(chunk)) {
          response.once('drain', more);
          return;
        }
      }
    };
    more();
  };
  const listen: RequestListener = (request, response) => {
    response.on('error', () => undefined);
    void (async () => {
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      );
      const message = { headers, body: await textOf(request), path: request.url ?? '' };
      messages.push(message);
      await receiver.onMessage?.(message);
      answer(response, next.shift() ?? { status: 200 });
    })();
  };
  const server = tls === undefined ? createServer(listen) : createTlsServer(tls, listen);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const receiver: WebhookReceiver = {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}/hook`,
    port,
    messages,
    next,
    onMessage: undefined,
    sentBytes: 0,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
  return receiver;
};
