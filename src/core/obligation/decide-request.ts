import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import { grantedEntries } from './granted-entries.ts';
import type { ObligationMatter } from './obligation-matter.ts';
import { obligationRequestStates } from './states.ts';

export interface RequestDecision {
  readonly id: string;
  readonly isGranted: boolean;
  readonly months?: number | undefined;
}

type Request = ObligationMatter['requests'][number];

/** Who has decided what an appeal is about: the objection, and what that was against. */
const decidersOf = ({ events, requests }: ObligationMatter, { subjectId }: Request): readonly string[] => {
  const objection = requests.find(({ id }) => id === subjectId);
  const first = [...events, ...requests].find(({ id }) => id === objection?.subjectId);
  return [objection?.decidedBy, first?.decidedBy].filter((account) => typeof account === 'string');
};

/** The office grants or refuses a request; an appeal goes to somebody who has not decided in the matter before. */
export const decideRequest = (
  matter: ObligationMatter | undefined,
  { id, isGranted, months }: RequestDecision,
  circumstances: Circumstances,
): Decided<readonly EntryBody[]> => {
  const { now, actor } = circumstances;
  const request = matter?.requests.find((one) => one.id === id);
  if (matter === undefined || request === undefined) return refuse({ code: 'obligation-request-unknown' });
  if (matter.obligation.accountId === actor) return refuse({ code: 'own-case' });
  const status = isGranted ? 'granted' : 'refused';
  if (request.status === status) return accept([]);
  const moved = moveFrom(
    obligationRequestStates,
    request.status,
    `${isGranted ? 'grant' : 'refuse'}-obligation-request`,
  );
  if (!moved.ok) return moved;
  if (request.kind === 'appeal' && decidersOf(matter, request).includes(actor))
    return refuse({ code: 'decided-by-the-same' });
  const agreed = months ?? request.months;
  const decided: EntryBody = {
    kind: isGranted ? 'ObligationRequestGranted' : 'ObligationRequestRefused',
    noun: 'obligation-request',
    recordId: id,
    data: { status, months: agreed, decidedAt: now, decidedBy: actor },
  };
  if (!isGranted) return accept([decided]);
  const follows = grantedEntries(matter, { ...request, months: agreed }, circumstances);
  return follows.ok ? accept([decided, ...follows.value]) : follows;
};
