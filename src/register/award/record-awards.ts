import { sql } from 'kysely';
import type { AwardExplanation } from '../../core/award/award-explanation.ts';
import type { AwardStanding } from '../../core/award/award.ts';
import { recordAwards, type RecordedDecision } from '../../core/award/record-awards.ts';
import type { Command } from '../command.ts';
import { fingerprint } from '../fingerprint.ts';
import { instant } from '../instant.ts';

interface Input extends Omit<RecordedDecision, 'outcomes'> {
  readonly outcomes: readonly (Omit<RecordedDecision['outcomes'][number], 'explanationSha256'> & {
    readonly explanation: AwardExplanation;
  })[];
}

type Known = AwardStanding & { readonly id: string };

/** The awards of a call in this institution, locked. */
const loadAwards = async (
  trx: Parameters<NonNullable<Command<Input, unknown, never>['load']>>[0]['trx'],
  institutionId: string,
  callId: string,
): Promise<ReadonlyMap<string, Known>> => {
  const { rows } = await sql<Known>`
    select id, call_id as "callId", application_id as "applicationId", outcome, decision, region_id as "regionId",
           grant_amount::float8 as "grantAmount", reserve_place as "reservePlace", ${instant('decided_at')} as "decidedAt",
           ${instant('appeal_until')} as "appealUntil", explanation_sha256 as "explanationSha256"
      from award where institution_id = ${institutionId} and call_id = ${callId} order by id for update`.execute(
    trx,
  );
  return new Map(rows.map((row) => [row.applicationId, row]));
};

/** In one institution: what a decision of the office says of its applications, by the program itself. */
export const recordAwardsCommand: Command<
  Input,
  ReadonlyMap<string, Known>,
  { readonly recorded: number }
> = {
  name: 'record-awards',
  load: async ({ trx, institutionId }, { callId }) => loadAwards(trx, institutionId, callId),
  decide: (before, { outcomes, ...decision }, circumstances) =>
    recordAwards(
      before,
      {
        ...decision,
        outcomes: outcomes.map(({ explanation, ...outcome }) => ({
          ...outcome,
          explanationSha256: fingerprint(explanation),
        })),
      },
      circumstances,
    ),
  save: async ({ trx, institutionId }, { entries, state, input: { outcomes } }) => {
    const applicationOf = new Map([...state.values()].map(({ id, applicationId }) => [id, applicationId]));
    const byApplication = new Map(
      outcomes.map(({ applicationId, explanation }) => [applicationId, explanation]),
    );
    const rows = entries.map(({ recordId, data: { applicationId } }) => {
      // The first entry of an award names the application; later ones are known by the award.
      const named = typeof applicationId === 'string' ? applicationId : applicationOf.get(recordId);
      return { id: recordId, content: byApplication.get(named ?? '') };
    });
    if (rows.length === 0) return;
    await sql`
      insert into award_explanation (institution_id, id, content)
      select ${institutionId}, r.id, r.content
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id text, content jsonb)
      on conflict (institution_id, id) do update set content = excluded.content`.execute(trx);
  },
  answer: (entries) => ({ recorded: entries.length }),
};
