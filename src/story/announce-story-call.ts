import { nationalOffice } from '../core/institution/institution.ts';
import type { CallRules } from '../core/programme/rules.ts';
import { announceCallCommand } from '../register/programme/announce-call.ts';
import { draftCallCommand } from '../register/programme/draft-call.ts';
import type { Teller } from './teller.ts';

/** The officer writes the rules of a call and announces it. */
export const announceStoryCall = async (
  { tell }: Teller,
  programmeId: string,
  rules: CallRules,
): Promise<string> => {
  const { id } = await tell('officer', nationalOffice, draftCallCommand, { programmeId, rules });
  await tell('officer', nationalOffice, announceCallCommand, { id });
  return id;
};
