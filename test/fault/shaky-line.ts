import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * What becomes of what is sent over a line: `sound`; `silent`: nothing goes through, and nobody is told; `refusing`: it is cut at once;
 * `{ cutAfter }`: the answer is cut after so many bytes; `{ delay }`: every piece comes so many ms late.
 */
export type LineState =
  'sound' | 'silent' | 'refusing' | { readonly cutAfter: number } | { readonly delay: number };

/** A line to `port` of this machine that can be spoiled while it is used. */
export const openShakyLine = async (port: number) => {
  let state: LineState = 'sound';
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  };
  const server = createServer((near) => {
    keep(near);
    if (state === 'refusing') {
      near.destroy();
      return;
    }
    const far = connect(port, '127.0.0.1');
    keep(far);
    let answered = 0;
    const pass = (to: Socket, piece: Buffer, isAnswer: boolean): void => {
      if (state === 'silent') return;
      if (typeof state === 'object' && 'delay' in state) {
        setTimeout(() => to.writable && to.write(piece), state.delay);
        return;
      }
      if (typeof state === 'object' && isAnswer) {
        const rest = state.cutAfter - answered;
        answered += piece.length;
        if (piece.length >= rest) {
          to.end(piece.subarray(0, Math.max(0, rest)));
          far.destroy();
          return;
        }
      }
      if (to.writable) to.write(piece);
    };
    near.on('data', (piece: Buffer) => pass(far, piece, false));
    far.on('data', (piece: Buffer) => pass(near, piece, true));
    near.on('close', () => far.destroy());
    far.on('close', () => near.end());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    /** From now on; what runs is cut, unless the line only falls silent or slow. */
    become: (next: LineState): void => {
      state = next;
      if (next === 'refusing' || next === 'sound') for (const socket of sockets) socket.destroy();
    },
    close: async (): Promise<void> => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
