import { describe, expect, test } from 'vitest';
import { makePaperToken, readPaperToken } from '../../../src/server/credential/paper-token.ts';
import { makeBegunNote, readBegunNote } from '../../../src/server/link/begun-note.ts';
import { makeCalendarToken, readCalendarToken } from '../../../src/server/link/calendar-token.ts';
import { isFollowUpToken, makeFollowUpToken } from '../../../src/server/link/follow-up-token.ts';
import { makeGroupToken, readGroupToken } from '../../../src/server/link/group-token.ts';
import { isHostToken, makeHostToken } from '../../../src/server/link/host-token.ts';
import { makeInvitationToken, readInvitationToken } from '../../../src/server/link/invitation-token.ts';
import { isSameCode } from '../../../src/server/link/is-same-code.ts';
import { linkCode } from '../../../src/server/link/link-code.ts';
import { roomToken } from '../../../src/server/link/room-token.ts';
import { makeStopToken, readStopToken } from '../../../src/server/link/stop-token.ts';

const uuid = '0198c0de-0000-7000-8000-000000000001';
const institutionId = 'alatau';
const group = { institutionId, groupId: `grp_${uuid}` };
const invited = { institutionId, invitationId: `inv_${uuid}` };
const place = { institutionId, sessionId: `sse_${uuid}` };
const followUp = { institutionId, followUpId: `fup_${uuid}` };
const host = { institutionId, signatureId: `sig_${uuid}` };
const binding = { contentSha256: 'a'.repeat(64), askedAt: '2026-11-27T10:00:00Z' };
const paper = { institutionId, credentialId: `crd_${uuid}` };
const opened = new Date('2026-11-27T10:00:00.000Z');

/** How each kind of token is made, and whether a token opens what it was made for. */
const kinds: Readonly<
  Record<
    string,
    {
      readonly make: (secret: string) => string;
      readonly opens: (secret: string, token: string) => boolean;
    }
  >
> = {
  begun: {
    make: (secret) => makeBegunNote(secret, 'acc_1', opened),
    opens: (secret, token) => readBegunNote(secret, 'acc_1', token) === opened.toISOString(),
  },
  calendar: {
    make: (secret) => makeCalendarToken(secret, institutionId),
    opens: (secret, token) => readCalendarToken(secret, token) === institutionId,
  },
  group: {
    make: (secret) => makeGroupToken(secret, group),
    opens: (secret, token) => readGroupToken(secret, token)?.groupId === group.groupId,
  },
  invitation: {
    make: (secret) => makeInvitationToken(secret, invited),
    opens: (secret, token) => readInvitationToken(secret, token)?.invitationId === invited.invitationId,
  },
  room: {
    make: (secret) => roomToken.make(secret, place),
    opens: (secret, token) => roomToken.read(secret, token)?.sessionId === place.sessionId,
  },
  'follow-up': {
    make: (secret) => makeFollowUpToken(secret, followUp, 1),
    opens: (secret, token) => isFollowUpToken(secret, token, followUp, 1),
  },
  stop: {
    make: (secret) => makeStopToken(secret, followUp),
    opens: (secret, token) => readStopToken(secret, token)?.followUpId === followUp.followUpId,
  },
  host: {
    make: (secret) => makeHostToken(secret, host, binding),
    opens: (secret, token) => isHostToken(secret, token, host, binding),
  },
  paper: {
    make: (secret) => makePaperToken(secret, paper),
    opens: (secret, token) => readPaperToken(secret, token)?.credentialId === paper.credentialId,
  },
};

describe.each(Object.entries(kinds))('a token of %s', (_kind, { make, opens }) => {
  const token = make('our secret');

  test('opens what it was made for', () => {
    expect(opens('our secret', token)).toBe(true);
  });

  test('is worth nothing under another secret, changed, cut or lengthened', () => {
    expect(opens('another secret', token)).toBe(false);
    const last = token.at(-2) === 'A' ? 'B' : 'A';
    expect(opens('our secret', `${token.slice(0, -2)}${last}${token.slice(-1)}`)).toBe(false);
    expect(opens('our secret', token.slice(0, -1))).toBe(false);
    expect(opens('our secret', `${token}A`)).toBe(false);
  });
});

test('the code of a kind is HMAC-SHA256 of its own sentence, so that links of sent letters stay good', () => {
  // From `printf 'calendar alatau' | openssl dgst -sha256 -hmac 'our secret' -binary | basenc --base64url`.
  expect(linkCode('our secret', 'calendar alatau')).toBe('dWpDVEDXWZoUk_9j7e1xu31MxHbY6VyrLjm3iRm5YJw');
  expect(makeCalendarToken('our secret', 'alatau')).toBe(
    'alatau.dWpDVEDXWZoUk_9j7e1xu31MxHbY6VyrLjm3iRm5YJw',
  );
});

test('codes of different length are different, and not an error', () => {
  expect(isSameCode('', 'abc')).toBe(false);
  expect(isSameCode('abc', 'abcd')).toBe(false);
  expect(isSameCode('é', 'ab')).toBe(false);
  expect(isSameCode('abc', 'abc')).toBe(true);
});
