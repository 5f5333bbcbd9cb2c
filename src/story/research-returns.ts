import { nationalOffice } from '../core/institution/institution.ts';
import { addParticipantCommand } from '../register/study/add-participant.ts';
import { openStudyCommand } from '../register/study/open-study.ts';
import { planSessionCommand } from '../register/study/plan-session.ts';
import { recordFingerprints } from '../register/study/record-fingerprints.ts';
import { registerStudyCommand } from '../register/study/register-study.ts';
import { writeStudyCommand } from '../register/study/write-study.ts';
import { codeTalk } from './code-talk.ts';
import { storyStudy, studyPeople, type StudyPersonKey } from './study-matter.ts';
import { talkInGroup, type StoryConsentTexts } from './talk-in-group.ts';
import type { Teller } from './teller.ts';

/** The office asks a group why people return: from the questions that are frozen before, to a theme beside the share that returned. */
export const researchReturns = async (
  teller: Teller,
  {
    on,
    dayOf,
    texts,
  }: {
    readonly on: number;
    /** The calendar day of a day of the story. */
    readonly dayOf: (day: number) => string;
    readonly texts: StoryConsentTexts;
  },
): Promise<void> => {
  const { tell, day } = teller;
  day(on);
  const { id: studyId } = await tell('analyst', nationalOffice, openStudyCommand, {
    title: storyStudy.title,
    template: 'table-7',
  });
  const record = { ...storyStudy, heldOn: dayOf(on + 1) };
  await tell('analyst', nationalOffice, writeStudyCommand, { studyId, baseVersion: 1, record });
  const { questionsSha256 } = recordFingerprints(record);
  await tell('analyst', nationalOffice, registerStudyCommand, { studyId, sha256: questionsSha256 });
  const people = new Map<StudyPersonKey, string>();
  for (const { key, name, names, destination, mode } of studyPeople) {
    const person = { name, names: [...names], contact: '' };
    const added = await tell('analyst', nationalOffice, addParticipantCommand, {
      ...{ studyId, mode, destination, person },
    });
    people.set(key, added.id);
  }
  day(on + 1);
  const sessionId = await talkInGroup(teller, { studyId, plannedOn: dayOf(on + 1), people, texts });
  day(on + 2);
  await codeTalk(teller, { studyId, sessionId, people, indicator: 'K1' });
  // The next one is for whoever tries the demonstration.
  await tell('analyst', nationalOffice, planSessionCommand, { studyId, plannedOn: dayOf(on + 14) });
};
