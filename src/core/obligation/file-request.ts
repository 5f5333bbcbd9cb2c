import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided, RefusalItem } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { answerDueOn } from './answer-due-on.ts';
import type { ObligationMatter } from './obligation-matter.ts';
import type { RequestKind } from './obligation-record.ts';
import { officeDay } from './office-day.ts';

export interface RequestWish {
  readonly kind: RequestKind;
  readonly subjectId: string | null;
  readonly eventKind: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly months: number | null;
  readonly fileId: string | null;
}

const item = (code: string, field: string, params?: Readonly<Record<string, string>>): RefusalItem => ({
  code,
  field,
  ...(params === undefined ? {} : { params }),
});

/** What an objection can be against: what was refused, or the demand of a refund. */
const isObjectionable = ({ obligation, events, requests }: ObligationMatter, id: string | null): boolean =>
  events.some((one) => one.id === id && one.status === 'refused') ||
  requests.some(
    (one) => one.id === id && one.status === 'refused' && one.kind !== 'objection' && one.kind !== 'appeal',
  ) ||
  (obligation.id === id && obligation.status === 'refunding');

/** What the kind of a request demands, as far as the rule and the dates go. */
const wrongIn = (matter: ObligationMatter, wish: RequestWish): readonly RefusalItem[] => {
  const { rule } = matter.checked;
  const { kind, eventKind, startsOn, endsOn, months, subjectId } = wish;
  const known = kind === 'exemption' ? rule.exemptions : rule.pauses;
  switch (kind) {
    case 'exemption':
    case 'deferral':
      return [
        ...(eventKind !== null && known.includes(eventKind)
          ? []
          : [item('event-kind-not-in-rule', 'eventKind', { kind: eventKind ?? '' })]),
        ...(startsOn === null ? [item('day-missing', 'startsOn')] : []),
        ...(kind === 'deferral' && endsOn === null ? [item('day-missing', 'endsOn')] : []),
        ...(startsOn !== null && endsOn !== null && endsOn < startsOn
          ? [item('ends-before-start', 'endsOn')]
          : []),
        ...(wish.fileId === null ? [item('evidence-file-missing', 'fileId')] : []),
      ];
    case 'substitution':
      return [
        ...(rule.substitution > 0 ? [] : [item('substitution-not-in-rule', 'kind')]),
        ...(months === null || months <= 0 ? [item('months-missing', 'months')] : []),
      ];
    case 'refund':
      return rule.refund.mode === 'none' ? [item('refund-not-in-rule', 'kind')] : [];
    case 'objection':
      return isObjectionable(matter, subjectId) ? [] : [item('nothing-to-object', 'subjectId')];
    case 'appeal':
      return matter.requests.some(
        (one) => one.id === subjectId && one.kind === 'objection' && one.status === 'refused',
      )
        ? []
        : [item('nothing-to-appeal', 'subjectId')];
  }
};

/** Whether the same is asked already, or was refused and nothing has been decided since. */
const isRepeat = ({ events, requests }: ObligationMatter, { kind, subjectId }: RequestWish): boolean => {
  const decidedAt = [...events, ...requests].find(({ id }) => id === subjectId)?.decidedAt ?? '';
  return requests.some(
    (one) =>
      one.kind === kind &&
      one.subjectId === subjectId &&
      (one.status === 'filed' ||
        (subjectId !== null && one.status === 'refused' && one.filedAt >= decidedAt)),
  );
};

/** The participant asks for release, time, another duty or to pay back; objects to a decision; or appeals a refused objection. */
export const fileRequest = (
  {
    matter,
    fileSha256,
  }: { readonly matter: ObligationMatter | undefined; readonly fileSha256: string | undefined },
  wish: RequestWish,
  { now, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (matter === undefined) return refuse({ code: 'obligation-unknown' });
  const { obligation } = matter;
  const isLegal = wish.kind === 'objection' || wish.kind === 'appeal';
  if (
    obligation.status !== 'running' &&
    !(obligation.status === 'refunding' && (isLegal || wish.kind === 'exemption'))
  )
    return refuse({ code: 'not-in-this-state', params: { state: obligation.status } });
  if (isRepeat(matter, wish)) return refuse({ code: 'request-open' });
  const { fileId, ...kept } = wish;
  const list = [
    ...wrongIn(matter, wish),
    ...(fileId !== null && fileSha256 === undefined ? [item('file-unknown', 'fileId')] : []),
  ];
  if (list.length > 0) return refuse({ code: 'incomplete', list });
  return accept([
    {
      kind: 'ObligationRequestFiled',
      noun: 'obligation-request',
      recordId: newId('orq'),
      data: {
        obligationId: obligation.id,
        accountId: obligation.accountId,
        ...kept,
        status: 'filed',
        fileSha256: fileSha256 ?? null,
        filedAt: now,
        answerDueOn: answerDueOn(officeDay(now)),
        decidedAt: null,
        decidedBy: null,
      },
    },
  ]);
};
