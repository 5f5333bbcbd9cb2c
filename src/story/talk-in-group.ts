import { nationalOffice } from '../core/institution/institution.ts';
import { studyConsentVersions } from '../core/study/consent/study-consent-versions.ts';
import { studyConsentPurposes, type StudyConsentPurpose } from '../core/study/standing/study-standing.ts';
import { draftPollCommand } from '../register/study/draft-poll.ts';
import { enterPollAnswersCommand } from '../register/study/enter-poll-answers.ts';
import { leadSessionCommand } from '../register/study/lead-session.ts';
import { movePollCommands } from '../register/study/move-poll.ts';
import { noteSessionCommand } from '../register/study/note-session.ts';
import { planSessionCommand } from '../register/study/plan-session.ts';
import { recordAttendanceCommand } from '../register/study/record-attendance.ts';
import { recordStudyConsentCommand } from '../register/study/record-study-consent.ts';
import { writeFigureTextCommand } from '../register/study/write-figure-text.ts';
import { storyStudy, studyPeople, type StudyPersonKey } from './study-matter.ts';
import { studyPolls } from './study-polls.ts';
import type { Teller } from './teller.ts';

/** Fingerprints of the texts of consent in Kazakh, which is the language they were read in. */
export type StoryConsentTexts = Readonly<Record<StudyConsentPurpose, string>>;

/** One of them lets nobody quote her, and another one nothing be kept in an archive. */
const isGiven = (key: StudyPersonKey, purpose: StudyConsentPurpose): boolean =>
  !(key === 'zhanel' && purpose === 'quotation') && !(key === 'erasyl' && purpose === 'archive');

/** The group meets: consents on paper, the guide block by block, questions with answers by pseudonym, a note of the moderator. */
export const talkInGroup = async (
  { tell }: Teller,
  {
    studyId,
    plannedOn,
    people,
    texts,
  }: {
    readonly studyId: string;
    readonly plannedOn: string;
    readonly people: ReadonlyMap<StudyPersonKey, string>;
    readonly texts: StoryConsentTexts;
  },
): Promise<string> => {
  const there = studyPeople.filter(({ key }) => key !== 'timur');
  const idOf = (key: StudyPersonKey): string => people.get(key) ?? '';
  for (const { key } of there)
    await tell('analyst', nationalOffice, recordStudyConsentCommand, {
      studyId,
      participantId: idOf(key),
      locale: 'kk',
      gives: studyConsentPurposes
        .filter((purpose) => isGiven(key, purpose))
        .map((purpose) => ({
          purpose,
          version: studyConsentVersions[purpose],
          textSha256: texts[purpose],
        })),
      withdraws: [],
      shownSha256: texts,
    });
  const { id: sessionId } = await tell('analyst', nationalOffice, planSessionCommand, { studyId, plannedOn });
  const lead = async (step: 'begin' | 'next' | 'end', block: number | null): Promise<unknown> =>
    tell('analyst', nationalOffice, leadSessionCommand, { sessionId, step, block });
  await lead('begin', null);
  for (const { key, mode } of there)
    await tell('analyst', nationalOffice, recordAttendanceCommand, {
      ...{ sessionId, participantId: idOf(key), act: 'came', mode },
    });
  const last = storyStudy.guide.blocks.length - 1;
  for (let block = 0; block < last; block += 1) await lead('next', block);
  const words = 'Міндет туралы сұрақта топ жанданды; бұрын үндемегендер де сөйледі.';
  await tell('analyst-2', nationalOffice, noteSessionCommand, { sessionId, words });
  for (const { kind, content, answers, words: beside } of studyPolls) {
    const { id: pollId } = await tell('analyst', nationalOffice, draftPollCommand, {
      ...{ on: { sessionId }, kind, content, answersAre: 'pseudonymous', takenBy: 'hand' },
    });
    await tell('analyst', nationalOffice, movePollCommands.open, { pollId });
    await tell('analyst', nationalOffice, enterPollAnswersCommand, {
      pollId,
      answers: there.map(({ key }) => ({ participantId: idOf(key), choices: answers[key] ?? null })),
    });
    await tell('analyst', nationalOffice, movePollCommands.close, { pollId });
    if (beside !== '')
      await tell('analyst', nationalOffice, writeFigureTextCommand, {
        ...{ studyId, pollId, words: beside, baseVersion: 0 },
      });
  }
  await lead('end', last);
  return sessionId;
};
