import { agreementFaults } from '../../core/mobility/agreement-faults.ts';
import type { AgreedTask } from '../../core/mobility/agreement-content.ts';
import { offerAgreement, type AgreementOffered } from '../../core/mobility/offer-agreement.ts';
import type { Command, Place } from '../command.ts';
import { fingerprint } from '../fingerprint.ts';
import { loadAgreementBounds } from './load-agreement-bounds.ts';
import { loadAgreementStep } from './load-agreement-step.ts';

interface Offered extends AgreementOffered {
  readonly tasks: readonly AgreedTask[];
}

const load = async ({ trx, institutionId }: Place, agreementId: string): Promise<Offered | undefined> => {
  const step = await loadAgreementStep(trx, institutionId, agreementId);
  if (step?.saved === undefined) return undefined;
  const { content, version } = step.saved;
  const bounds = await loadAgreementBounds(trx, institutionId, step);
  return {
    ...step,
    saved: { version, contentSha256: fingerprint(content), faults: agreementFaults(content, bounds) },
    offered: Math.max(0, ...step.agreements.map((one) => one.version ?? 0)),
    isAnotherOffered: step.agreements.some(({ id, status }) => status === 'offered' && id !== agreementId),
    tasks: content.tasks,
  };
};

/** Fixes a draft and asks for the signatures; its tasks are kept apart, without their words. */
export const offerAgreementCommand: Command<
  { readonly agreementId: string; readonly base: number },
  Offered | undefined,
  { readonly version: number; readonly contentSha256: string }
> = {
  name: 'write-agreement',
  load: async (place, { agreementId }) => load(place, agreementId),
  owner: (state) => state?.mobility.accountId,
  decide: offerAgreement,
  save: async ({ trx, institutionId }, { entries, state, input: { agreementId } }) => {
    if (entries.length === 0 || state === undefined) return;
    await trx
      .insertInto('agreement_task')
      .values(
        state.tasks.map(({ taskId, position, kind, dueOn, supersededBy }) => ({
          institution_id: institutionId,
          id: `${agreementId}.${taskId}`,
          agreement_id: agreementId,
          task_id: taskId,
          position,
          kind: kind ?? '',
          due_on: dueOn ?? '',
          superseded_by: supersededBy,
        })),
      )
      .execute();
  },
  answer: (entries, state) => ({
    version: entries.length > 0 ? (state?.offered ?? 0) + 1 : (state?.agreement.version ?? 0),
    contentSha256: state?.saved.contentSha256 ?? '',
  }),
};
