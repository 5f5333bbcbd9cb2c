import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterQuietHours } from '../../../src/core/basics/after-quiet-hours.ts';
import { formatTime } from '../../../src/core/basics/format-date.ts';
import { hostLinkUntil } from '../../../src/core/mobility/host-link-until.ts';
import { nextReminderAt } from '../../../src/core/mobility/reminder-days.ts';
import { remindSigner } from '../../../src/core/mobility/remind-signer.ts';
import { at, begin, after, stepOf, seen } from './agreement-story.ts';

const askedAt = '2026-12-01T06:00:00.000Z';

const asked = after(begin, [
  {
    kind: 'AgreementDrafted',
    noun: 'agreement',
    recordId: 'agr_1',
    data: { mobilityId: 'mob_1', version: 1, status: 'offered', contentSha256: seen },
  },
  {
    kind: 'SignatureExpected',
    noun: 'signature',
    recordId: 'sig_1',
    data: { agreementId: 'agr_1', party: 'host', status: 'asked', contentSha256: seen, askedAt },
  },
]);
const remind = (now: string, told: number, of = askedAt, known = asked) =>
  remindSigner(stepOf(known), { signatureId: 'sig_1', askedAt: of, told }, at(now, 'system'));

test('reminders come after 3, 7 and 14 days, then no more; a link is good for 30', () => {
  expect([0, 1, 2, 3].map((told) => nextReminderAt(askedAt, told)?.slice(0, 10) ?? null)).toEqual([
    '2026-12-04',
    '2026-12-08',
    '2026-12-15',
    null,
  ]);
  expect(hostLinkUntil(askedAt)).toBe('2026-12-31T06:00:00.000Z');
});

test('a party is reminded when it is due and still asked', () => {
  expect(remind('2026-12-04T06:00:00.000Z', 0)).toMatchObject({ value: [{ data: { askedAt, told: 1 } }] });
  expect(remind('2026-12-04T05:59:59.000Z', 0)).toEqual({ ok: true, value: [] });
  expect(remind('2027-12-04T06:00:00.000Z', 3)).toEqual({ ok: true, value: [] });
});

test('nobody is reminded of an earlier asking, after an answer, or of a stay that was cancelled', () => {
  const late = '2026-12-20T06:00:00.000Z';
  expect(remind(late, 0, '2026-11-01T06:00:00.000Z')).toEqual({ ok: true, value: [] });
  const signed = after(asked, [
    { kind: 'AgreementSigned', noun: 'signature', recordId: 'sig_1', data: { status: 'signed' } },
  ]);
  expect(remind(late, 0, askedAt, signed)).toEqual({ ok: true, value: [] });
  const cancelled = { ...asked, mobility: { ...asked.mobility, status: 'cancelled' as const } };
  expect(remind(late, 0, askedAt, cancelled)).toEqual({ ok: true, value: [] });
});

test('no reminder arrives between 21 and 8 by the reader’s clock, and none is put off by more than a night', () => {
  expect(afterQuietHours('2026-12-01T20:00:00.000Z', 'Asia/Almaty')).toBe('2026-12-02T03:00:00.000Z');
  expect(afterQuietHours('2026-12-01T16:30:00.000Z', 'Asia/Almaty')).toBe('2026-12-02T03:00:00.000Z');
  expect(afterQuietHours('2026-12-01T06:00:00.000Z', 'Asia/Almaty')).toBe('2026-12-01T06:00:00.000Z');
  const zones = fc.constantFrom('Asia/Almaty', 'Europe/Berlin', 'America/New_York', 'Asia/Kuala_Lumpur');
  const instants = fc.date({
    min: new Date('2026-01-01'),
    max: new Date('2028-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instants, zones, (date, zone) => {
      const from = date.toISOString();
      const put = afterQuietHours(from, zone);
      const shown = formatTime(put, zone);
      expect(shown >= '08:00' && shown < '21:00').toBe(true);
      expect(put >= from).toBe(true);
      // A night is eleven hours, twelve when clocks are put back in it.
      expect(Date.parse(put) - date.getTime()).toBeLessThanOrEqual(12 * 3_600_000);
    }),
  );
});
