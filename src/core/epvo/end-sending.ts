import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { EpvoSendingStanding } from './epvo-standing.ts';

/** How far a row of a sending is. `moved`: not sent, since the EPVO has it otherwise than when it was read. */
export const lineStates = ['waiting', 'sent', 'saved', 'failed', 'unsaid', 'moved', 'drifted'] as const;
export type LineState = (typeof lineStates)[number];

export type LineCounts = Readonly<Record<LineState, number>>;

/** Counts of lines as the standing keeps them; what was never sent is as unknown as what was sent and not answered. */
const told = ({ saved, failed, moved, drifted, unsaid, waiting, sent }: LineCounts) => ({
  ...{ saved, failed, moved, drifted, unsaid: unsaid + waiting + sent },
});

/** The job ended, or broke off; that fields are there otherwise than they were sent is an entry of its own. */
export const endEpvoSending = (
  standing: EpvoSendingStanding | undefined,
  input: {
    readonly id: string;
    readonly counts: LineCounts;
    /** Names of fields that came back otherwise. */
    readonly fields: readonly string[];
    readonly problem: string | null;
  },
  { now }: Pick<Circumstances, 'now'>,
): Decided<readonly EntryBody[]> => {
  if (standing === undefined) return refuse({ code: 'epvo-job-unknown' });
  if (standing.status !== 'ordered')
    return refuse({ code: 'not-in-this-state', params: { state: standing.status } });
  const { id: recordId, counts, fields, problem } = input;
  const noun = 'epvo-sending';
  const status = problem === null ? 'done' : 'failed';
  return accept([
    { kind: 'EpvoSent', noun, recordId, data: { ...told(counts), status, problem, endedAt: now } },
    ...(counts.drifted > 0
      ? [{ kind: 'EpvoDriftFound', noun, recordId, data: { drifted: counts.drifted, fields: [...fields] } }]
      : []),
  ]);
};
