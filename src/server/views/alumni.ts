import type { z } from 'zod';
import type * as contract from '../../contract/alumni.ts';
import { contradictionsOf } from '../../core/alumni/contradictions.ts';
import { firstQuestionnaire } from '../../core/alumni/find-questionnaire.ts';
import { waves } from '../../core/alumni/follow-up.ts';
import { waveDays } from '../../core/alumni/wave-days.ts';
import { listAlumnusFiles, type AlumnusFileRow } from '../../register/alumni/alumnus-file.ts';
import { listContributionsOf } from '../../register/alumni/list-contributions-of.ts';
import { listFollowUpsOf } from '../../register/alumni/list-follow-ups-of.ts';
import { listOutcomesOf, type OutcomeRow } from '../../register/alumni/list-outcomes-of.ts';
import type { AlumnusRow } from '../../register/alumni/select-alumni.ts';
import type { FollowUpRow } from '../../register/alumni/select-follow-ups.ts';
import type { RegisterTransaction } from '../../register/db.ts';

const fileOf = ({ id, name, mediaType, bytes, uploadedAt }: AlumnusFileRow) => ({
  ...{ id, name, mediaType, bytes, uploadedAt },
});

/** A fact as its readers may see it, with its document as long as there is one. */
export const outcomeViewOf = (
  outcome: OutcomeRow,
  files: readonly AlumnusFileRow[],
): contract.OutcomeView => {
  const { id, state, knownAfter, knownBy, seenOn, evidence, source, inField, country, status } = outcome;
  const { recordedAt, decidedAt, reason, fileSha256, alumnusId } = outcome;
  const file = files.find((one) => one.sha256 === fileSha256 && one.alumnusId === alumnusId);
  return {
    ...{ id, state, knownAfter, knownBy, seenOn, evidence, source, inField, country, status },
    ...{ recordedAt, decidedAt, reason, file: file === undefined ? null : fileOf(file) },
  };
};

/** An asking as its readers may see it; which link is the newest is nobody's business. */
export const followUpViewOf = (row: FollowUpRow): contract.FollowUpView => {
  const { id, wave, dueOn, closesOn, status, invitedOn, reminders, bouncedAt, answeredAt, enteredBy } = row;
  const questionnaire = row.questionnaire ?? firstQuestionnaire;
  return {
    ...{ id, wave, dueOn, closesOn, status, invitedOn, reminders, bouncedAt, answeredAt, enteredBy },
    questionnaire,
  };
};

/** An alumnus as lists show him. */
export const alumnusRowOf = (row: AlumnusRow): z.infer<typeof contract.alumnusRow> => {
  const { institutionId, id, mobilityId, callTitle, reference, country, endedOn } = row;
  const { status, stopReason, stoppedOn } = row;
  return {
    ...{ institutionId, id, mobilityId, callTitle, reference, country, endedOn },
    ...{ status, stopReason, stoppedOn },
  };
};

/** Everything that is known of the life of one alumnus. */
export const alumnusViewOf = async (
  trx: RegisterTransaction,
  row: AlumnusRow,
  { isOwn, today }: { readonly isOwn: boolean; readonly today: string },
): Promise<contract.AlumnusView> => {
  const { institutionId, id, endedOn, status, participant, level, field, hasConsent } = row;
  const followUps = await listFollowUpsOf(trx, institutionId, id);
  const outcomes = await listOutcomesOf(trx, institutionId, [id]);
  const files = await listAlumnusFiles(trx, institutionId, [id]);
  const named = new Set(outcomes.map(({ fileSha256 }) => fileSha256));
  const next = waves.map((wave) => waveDays(endedOn, wave)).filter(({ dueOn }) => dueOn > today);
  return {
    ...alumnusRowOf(row),
    ...{ participant, isOwn, level, field, hasConsent },
    nextWaves: status === 'asked' ? next.map(({ wave, dueOn }) => ({ wave, dueOn })) : [],
    followUps: followUps.map(followUpViewOf),
    outcomes: outcomes.map((outcome) => outcomeViewOf(outcome, files)),
    contradictions: [...contradictionsOf(outcomes)],
    contributions: [...(await listContributionsOf(trx, institutionId, id))],
    files: isOwn ? files.filter(({ sha256 }) => !named.has(sha256)).map(fileOf) : [],
  };
};
