import type { Socket } from 'node:net';
import { securityHeadersOf } from './security-headers.ts';

const statuses: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Answers bytes that never became a request (RFC 9112, 2.2): no route sees them, so no hook adds the headers. */
export const refuseConnection =
  (isSecure: boolean) =>
  (error: NodeJS.ErrnoException, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    if (socket.writable) {
      const body = '{"code":"bad-request"}';
      const headers = { 'content-type': 'application/json', 'content-length': String(body.length) };
      const lines = Object.entries({ ...securityHeadersOf(isSecure), ...headers, connection: 'close' });
      socket.write(
        `HTTP/1.1 ${statuses[error.code ?? ''] ?? '400 Bad Request'}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`,
      );
    }
    socket.destroy(error);
  };
