import { addDays } from '../core/basics/add-days.ts';
import type { AgreementContent } from '../core/mobility/agreement-content.ts';
import type { EvidenceStore } from '../register/evidence/evidence-store.ts';
import { refuseAgreementCommand, refuseByLinkCommand } from '../register/mobility/refuse-agreement.ts';
import { recordScanCommand } from '../register/mobility/sign-agreement.ts';
import {
  findStoryStay,
  offerVersion,
  signVersion,
  type StoryStay,
  type StoryVersion,
} from './agreement-teller.ts';
import type { FirstCall } from './run-first-call.ts';
import { sampleTranscript } from './sample-transcript.ts';
import { completeAgreement, storyHosts } from './story-agreements.ts';
import type { Teller } from './teller.ts';

/** Whose stay stands after the last decision, and where he goes. */
const awarded = [
  { who: 'aigerim', university: 'alatau', host: 'elbe' },
  { who: 'daniyar', university: 'alatau', host: 'elbe' },
  { who: 'kamila', university: 'alatau', host: 'elbe' },
  { who: 'arman', university: 'esil', host: 'lotus' },
  { who: 'zhansaya', university: 'esil', host: 'lotus' },
  { who: 'ruslan', university: 'esil', host: 'elbe' },
] as const satisfies readonly Pick<StoryStay, 'who' | 'university' | 'host'>[];

/** One course more, and the task done sooner after the stay. */
const oneCourseMore = (content: AgreementContent, dueOn: string): AgreementContent => ({
  ...content,
  reason: 'Үлгіге қосымша курс керек, ал өлшеулер жоспардан ерте аяқталады.',
  courses: [
    ...content.courses.slice(0, 2),
    { title: 'Hydrological Modelling', credits: 5, recognisedAs: 'Гидрологиялық модельдеу', localCredits: 4 },
  ],
  tasks: content.tasks.map((task) => (task.position === 0 ? { ...task, dueOn } : task)),
});

/**
 * The agreements of those who were awarded: one host refuses and a corrected version is signed, one sends its signature on
 * paper, one change is accepted and another one is refused.
 */
export const agreeFirstCall = async (
  teller: Teller,
  {
    call,
    planned,
    closedOn,
    store,
  }: {
    readonly call: FirstCall;
    /** Days of the stay as the call has them. */
    readonly planned: { readonly from: string; readonly to: string };
    readonly closedOn: number;
    readonly store: EvidenceStore;
  },
): Promise<void> => {
  const { tell, day } = teller;
  const stays = new Map<string, StoryStay>();
  for (const named of awarded) {
    stays.set(named.who, await findStoryStay(teller, named, call.applications[named.who] ?? ''));
  }
  const stayOf = (who: string): StoryStay => {
    const stay = stays.get(who);
    if (stay === undefined) throw new Error(`${who} has no stay`);
    return stay;
  };

  day(closedOn + 64);
  const versions = new Map<string, StoryVersion>();
  for (const stay of stays.values()) {
    const complete = (draft: AgreementContent) => completeAgreement(draft, stay.host, stay.grantAmount);
    versions.set(stay.who, await offerVersion(teller, stay, 'sending', complete));
  }
  const versionOf = (who: string): StoryVersion =>
    versions.get(who) ?? { agreementId: '', contentSha256: '' };
  day(closedOn + 66);
  for (const stay of stays.values()) await signVersion(teller, stay, versionOf(stay.who), 'participant');
  day(closedOn + 67);
  for (const stay of stays.values()) await signVersion(teller, stay, versionOf(stay.who), 'sending');

  day(closedOn + 70);
  for (const who of ['aigerim', 'daniyar', 'zhansaya', 'ruslan']) {
    await signVersion(teller, stayOf(who), versionOf(who), 'host');
  }
  const kamila = stayOf('kamila');
  await tell('host', kamila.institutionId, refuseByLinkCommand, {
    ...versionOf('kamila'),
    name: storyHosts.elbe.signer.name,
    reason: 'The laboratory is closed in the first week. Please begin one week later.',
  });
  // The dean has no time for links: he signs the printed agreement, and the coordinator compares it.
  day(closedOn + 71);
  const arman = stayOf('arman');
  const scan = await store.put(sampleTranscript('signed-agreement'));
  await tell('esil-coordinator', arman.institutionId, recordScanCommand, {
    ...versionOf('arman'),
    party: 'host',
    words: { name: storyHosts.lotus.signer.name, position: storyHosts.lotus.signer.position },
    file: { ...scan, mediaType: 'application/pdf' },
  });
  day(closedOn + 72);
  const corrected = await offerVersion(teller, kamila, 'sending', (content) => ({
    ...content,
    reason: 'Қабылдаушы ұйымның өтініші бойынша кезең бір апта кейін басталады.',
    plannedStart: addDays(planned.from, 7),
  }));
  day(closedOn + 73);
  await signVersion(teller, kamila, corrected, 'participant');
  await signVersion(teller, kamila, corrected, 'sending');
  day(closedOn + 76);
  await signVersion(teller, kamila, corrected, 'host');

  day(closedOn + 78);
  const daniyar = stayOf('daniyar');
  const change = await offerVersion(teller, daniyar, 'participant', (content) =>
    oneCourseMore(content, addDays(planned.to, 15)),
  );
  await signVersion(teller, daniyar, change, 'participant');
  day(closedOn + 79);
  await signVersion(teller, daniyar, change, 'sending');
  day(closedOn + 82);
  await signVersion(teller, daniyar, change, 'host');

  const ruslan = stayOf('ruslan');
  const shorter = await offerVersion(teller, ruslan, 'participant', (content) => ({
    ...content,
    reason: 'I would like to come back two months earlier.',
    plannedEnd: addDays(planned.to, -60),
  }));
  await signVersion(teller, ruslan, shorter, 'participant');
  day(closedOn + 84);
  await tell('esil-coordinator', ruslan.institutionId, refuseAgreementCommand, {
    ...shorter,
    reason: 'The task cannot be finished in the shorter time, and the grant is for the whole semester.',
  });
};
