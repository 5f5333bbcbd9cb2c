import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { SelectionStanding } from './selection.ts';

/** What a member of the committee says of a recommendation; `dissent` is a disagreement that is put on record. */
export const voices = ['agree', 'disagree', 'dissent'] as const;
export type Voice = (typeof voices)[number];

/** One member's voice on one application. */
export interface VoiceStanding {
  readonly callId: string;
  readonly applicationId: string;
  readonly accountId: string;
  readonly voice: Voice;
  readonly voicedAt: string;
}

/** Said before the list is fixed; who does not agree says why. */
export const voiceRecommendation = (
  {
    selection,
    isInPack,
    before,
  }: {
    readonly selection: SelectionStanding | undefined;
    readonly isInPack: boolean;
    readonly before: (VoiceStanding & { readonly id: string }) | undefined;
  },
  {
    callId,
    applicationId,
    voice,
    hasReason,
  }: {
    readonly callId: string;
    readonly applicationId: string;
    readonly voice: Voice;
    readonly hasReason: boolean;
  },
  { now, actor, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (selection === undefined) return refuse({ code: 'selection-unknown' });
  if (selection.status !== 'deliberating') {
    return refuse({ code: 'not-in-this-state', params: { state: selection.status } });
  }
  if (!isInPack) return refuse({ code: 'application-unknown' });
  if (voice !== 'agree' && !hasReason) return refuse({ code: 'reason-missing' });
  if (before === undefined) {
    return accept([
      {
        kind: 'RecommendationVoiced',
        noun: 'voice',
        recordId: newId('voi'),
        data: { callId, applicationId, accountId: actor, voice, voicedAt: now },
      },
    ]);
  }
  return accept([
    { kind: 'RecommendationVoicedAgain', noun: 'voice', recordId: before.id, data: { voice, voicedAt: now } },
  ]);
};
