import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

const sha256 = (data: Buffer | string): string => createHash('sha256').update(data).digest('hex');
const hmac = (key: Buffer | string, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** Signature Version 4 recomputed from what arrived, as the service's manual tells it. */
const isSigned = (request: IncomingMessage, body: Buffer, secret: string): boolean => {
  const { headers } = request;
  const form =
    /^AWS4-HMAC-SHA256 Credential=(?<key>[^/]+)\/(?<day>\d{8})\/(?<region>[^/]+)\/s3\/aws4_request, ?SignedHeaders=(?<names>[a-z0-9;-]+), ?Signature=(?<signature>[0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    )?.groups;
  if (form === undefined) return false;
  const { day = '', region = '', names = '', signature } = form;
  const contentHash = String(headers['x-amz-content-sha256']);
  if (contentHash !== 'UNSIGNED-PAYLOAD' && contentHash !== sha256(body)) return false;
  const canonical = [
    request.method,
    request.url,
    '',
    ...names.split(';').map((name) => `${name}:${String(headers[name])}`),
    '',
    names,
    contentHash,
  ].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = `AWS4-HMAC-SHA256\n${String(headers['x-amz-date'])}\n${scope}\n${sha256(canonical)}`;
  const key = [region, 's3', 'aws4_request'].reduce<Buffer>(hmac, hmac(`AWS4${secret}`, day));
  return hmac(key, text).toString('hex') === signature;
};

/** A service that keeps objects in memory, checks every signature and needs a length, as S3 does. */
export const openObjectService = async (secret: string) => {
  const objects = new Map<string, Buffer>();
  const seen: string[] = [];
  let failures = 0;
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const body = await buffer(request);
      const { method = '', url = '' } = request;
      seen.push(`${method} ${url}`);
      const say = (status: number, data?: Buffer): void => void response.writeHead(status).end(data);
      if (failures > 0) {
        failures -= 1;
        return say(503);
      }
      if (!isSigned(request, body, secret)) return say(403);
      if (method === 'PUT') {
        if (request.headers['content-length'] === undefined) return say(411);
        objects.set(url, body);
        return say(200);
      }
      if (method === 'DELETE') {
        objects.delete(url);
        return say(204);
      }
      const found = objects.get(url);
      return found === undefined ? say(404) : say(200, found);
    };
    answer().catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    seen,
    /** Answer the next `count` requests with 503. */
    fail: (count: number): void => {
      failures = count;
    },
    close: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
