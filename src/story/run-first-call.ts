import type { FormWords } from '../register/application/form-words.ts';
import { confirmEligibilityCommand } from '../register/application/confirm-eligibility.ts';
import { joinGroupCommand } from '../register/application/join-group.ts';
import { noteApplicationCommand } from '../register/application/note-application.ts';
import { openGroupCommand } from '../register/application/open-group.ts';
import { refuseEligibilityCommand } from '../register/application/refuse-eligibility.ts';
import { submitApplicationCommand } from '../register/application/submit-application.ts';
import { submitGroupCommand } from '../register/application/submit-group.ts';
import { withdrawApplicationCommand } from '../register/application/withdraw-application.ts';
import type { EvidenceStore } from '../register/evidence/evidence-store.ts';
import type { CallRules } from '../core/programme/rules.ts';
import { announceStoryCall } from './announce-story-call.ts';
import { storyDrafts } from './applicants.ts';
import { storyContent } from './draft-contents.ts';
import { storyPeople } from './people.ts';
import type { Teller } from './teller.ts';
import { writeDraft } from './write-draft.ts';

/** The call that is over, with what became of whom. */
export interface FirstCall {
  readonly id: string;
  readonly groupId: string;
  /** Applications by the key of the person. */
  readonly applications: Readonly<Record<string, string>>;
}

const facts = { gradeAverage: 3.6, languageLevel: 'B2', yearOfStudy: 3 } as const;

/** From opening to closing: alone and in a group, one withdraws, one is never done, one is too late. */
export const runFirstCall = async (
  teller: Teller,
  {
    programmeId,
    universityTaskId,
    rules,
    formWords,
    store,
    opensOn,
  }: {
    readonly programmeId: string;
    readonly universityTaskId: string;
    readonly rules: CallRules;
    readonly formWords: FormWords;
    readonly store: EvidenceStore;
    /** Days after the beginning of the story. */
    readonly opensOn: number;
  },
): Promise<FirstCall> => {
  const { tell, tellRefused, day, institutions, accounts } = teller;
  const call = await announceStoryCall(teller, programmeId, rules);
  const universityOf = (who: string): 'alatau' | 'esil' =>
    storyPeople.find(({ key }) => key === who)?.institution === 'esil' ? 'esil' : 'alatau';
  const placeOf = (who: string): string => institutions.get(universityOf(who)) ?? '';
  const now = (): string => teller.setting.now().toISOString();
  const write = async (who: string): Promise<string> => {
    const promised = storyDrafts[who];
    if (promised === undefined) throw new Error(`nobody wrote what ${who} promises`);
    const place = { who, university: universityOf(who), callId: call };
    return writeDraft(teller, store, place, (file) => storyContent(`1 ${who}`, promised, rules, file));
  };
  const submit = async (who: string): Promise<string> => {
    const draftId = await write(who);
    const input = { draftId, locale: 'kk', begunAt: now() } as const;
    return (await tell(who, placeOf(who), submitApplicationCommand(formWords), input)).id;
  };

  day(opensOn + 2);
  const alatau = institutions.get('alatau') ?? '';
  const group = await tell('aigerim', alatau, openGroupCommand, { callId: call, universityTaskId });
  for (const who of ['daniyar', 'kamila']) {
    await tell(who, alatau, joinGroupCommand, { groupId: group.id });
  }
  day(opensOn + 10);
  for (const who of ['aigerim', 'daniyar', 'kamila']) await write(who);
  const asked = { groupId: group.id, locale: 'kk', begunAt: now() } as const;
  await tell('aigerim', alatau, submitGroupCommand(formWords), asked);
  day(opensOn + 15);
  const applications: Record<string, string> = {};
  for (const who of ['arman', 'zhansaya', 'madina', 'dana', 'ruslan', 'aliya', 'bota']) {
    applications[who] = await submit(who);
  }
  day(opensOn + 20);
  await tell(
    'dana',
    placeOf('dana'),
    withdrawApplicationCommand,
    { id: applications['dana'] ?? '' },
    'Келесі жылы қатысамын.',
  );
  // He began, and never came back to it.
  await writeDraft(teller, store, { who: 'yerbol', university: 'alatau', callId: call }, () => ({}));
  const late = await write('temirlan');
  day(opensOn + 31);
  const tooLate = { draftId: late, locale: 'kk', begunAt: now() } as const;
  await tellRefused(
    'temirlan',
    placeOf('temirlan'),
    submitApplicationCommand(formWords),
    tooLate,
    'deadline-passed',
  );

  day(opensOn + 35);
  const members = await teller.register.inInstitution(alatau, async (trx) =>
    trx
      .selectFrom('application')
      .select(['id', 'account_id'])
      .where('institution_id', '=', alatau)
      .where('group_id', '=', group.id)
      .orderBy('id')
      .execute(),
  );
  for (const who of ['aigerim', 'daniyar', 'kamila']) {
    applications[who] = members.find(({ account_id }) => account_id === accounts.get(who))?.id ?? '';
  }
  for (const who of ['aigerim', 'daniyar', 'kamila', 'arman', 'zhansaya', 'ruslan', 'aliya', 'bota']) {
    const id = applications[who] ?? '';
    await tell(`${universityOf(who)}-coordinator`, placeOf(who), confirmEligibilityCommand, { id, facts });
  }
  const refused = applications['madina'] ?? '';
  await tell('alatau-coordinator', alatau, noteApplicationCommand, {
    id: refused,
    note: 'Тіл сертификатының мерзімі өтіп кеткен.',
  });
  await tell(
    'alatau-coordinator',
    alatau,
    refuseEligibilityCommand,
    { id: refused, grounds: ['document-not-valid'] },
    'Тіл сертификаты өткен жылы мерзімінен шыққан.',
  );
  return { id: call, groupId: group.id, applications };
};
