import { sql } from 'kysely';
import {
  voiceRecommendation,
  type Voice,
  type VoiceStanding,
} from '../../core/review/voice-recommendation.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { findPack } from './find-pack.ts';
import { lockSelection } from './lock-selection.ts';

interface Input {
  readonly callId: string;
  readonly applicationId: string;
  readonly voice: Voice;
  readonly hasReason: boolean;
}

export const voiceRecommendationCommand: Command<
  Input,
  Parameters<typeof voiceRecommendation>[0],
  { readonly voiced: boolean }
> = {
  name: 'voice-recommendation',
  load: async (place, { callId, applicationId }) => {
    const { trx, institutionId, circumstances } = place;
    const { selection } = await lockSelection(place, callId);
    const pack = await findPack(trx, callId, selection?.packSha256 ?? null);
    const { rows } = await sql<{ id: string }>`
      select id from recommendation_voice
       where institution_id = ${institutionId} and application_id = ${applicationId}
         and account_id = ${circumstances.actor}`.execute(trx);
    const id = rows[0]?.id;
    const before =
      id === undefined ? undefined : await findStanding<VoiceStanding>(trx, 'voice', institutionId, id);
    return {
      selection,
      isInPack: pack?.applications.some((one) => one.applicationId === applicationId) ?? false,
      before: before && id !== undefined ? { ...before, id } : undefined,
    };
  },
  decide: voiceRecommendation,
  answer: (entries) => ({ voiced: entries.length > 0 }),
};
