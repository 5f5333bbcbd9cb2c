import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { openLog } from '../../../src/server/watch/log.ts';
import { normalStatement } from '../../../src/server/watch/normal-statement.ts';
import { requestIdFrom } from '../../../src/server/watch/request-id.ts';
import { trustedPeer } from '../../../src/server/watch/trusted-peer.ts';
import { withoutValues } from '../../../src/server/watch/without-values.ts';

const lines: string[] = [];
const log = openLog('json', { out: (text) => lines.push(text), now: () => new Date('2026-01-02T03:04:05Z') });
const last = (): unknown => JSON.parse(lines.at(-1) ?? '');

describe('a line of JSON', () => {
  it('says of a request its pattern, its outcome and its time', () => {
    log.answered({
      ...{ requestId: 'r', method: 'GET', route: '/api/x/:id', status: 200, milliseconds: 12.345 },
      institutionId: 'alatau',
    });
    expect(last()).toEqual({
      ...{ time: '2026-01-02T03:04:05.000Z', level: 'info', code: 'answered', requestId: 'r' },
      ...{ method: 'GET', route: '/api/x/:id', status: 200, ms: 12.3, institution: 'alatau' },
    });
  });

  it('says of a fault where it was, and nothing that it quotes', () => {
    const error = new TypeError('invalid input for "Aigerim Bekova" <aigerim@example.org> 990101300123');
    log.failed({ requestId: 'r', method: 'POST', route: '/api/x', error, isBrief: false });
    expect(last()).toMatchObject({
      level: 'error',
      code: 'our-fault',
      type: 'TypeError',
      at: expect.any(Array),
    });
    expect(lines.at(-1)).not.toMatch(/Aigerim|aigerim|990101/);
  });

  it('is silent about machines that ask every few seconds, unless they are refused', () => {
    const before = lines.length;
    const request = { requestId: 'r', method: 'GET', route: '/api/ready', milliseconds: 1 };
    log.answered({ ...request, status: 200 });
    expect(lines.length).toBe(before);
    log.answered({ ...request, status: 503 });
    expect(last()).toMatchObject({ level: 'warning', status: 503 });
  });
});

test('what is quoted, addresses and long numbers never stay in a sentence', () => {
  const secret = fc.oneof(
    fc.emailAddress(),
    fc.stringMatching(/^\d{6,14}$/),
    fc.stringMatching(/^[A-Za-z]{6,12}$/).map((word) => `"${word}"`),
    fc.webUrl(),
  );
  fc.assert(
    fc.property(secret, (value) => {
      const bare = value.replaceAll('"', '');
      expect(withoutValues(`duplicate key ${value} in table mail`)).not.toContain(bare);
    }),
  );
});

test('a statement keeps its shape and loses its values', () => {
  expect(
    normalStatement("select  * from mail\n where address = 'a''b@c.kz' and n in ($1, $2,$3) limit 20"),
  ).toBe('select * from mail where address = ? and n in (?, …) limit ?');
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z' ]{1,20}$/), (word) => {
      const quoted = `'${word.replaceAll("'", "''")}'`;
      expect(normalStatement(`select set_tenant(${quoted})`)).toBe('select set_tenant(?)');
    }),
  );
});

test('the name of a request and its trace are taken over from trusted proxies only', () => {
  const from = (remoteAddress: string) =>
    requestIdFrom(trustedPeer('10.0.0.0/8, 127.0.0.1'))({
      headers: { 'x-request-id': 'abcdef0123456789' },
      socket: { remoteAddress },
    });
  expect(from('10.2.3.4')).toBe('abcdef0123456789');
  expect(from('::ffff:127.0.0.1')).toBe('abcdef0123456789');
  expect(from('192.0.2.1')).not.toBe('abcdef0123456789');
  expect(trustedPeer(undefined)('127.0.0.1')).toBe(false);
});
