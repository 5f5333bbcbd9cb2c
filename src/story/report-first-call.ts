import { addDays } from '../core/basics/add-days.ts';
import { nationalOffice } from '../core/institution/institution.ts';
import type { EvidenceStore } from '../register/evidence/evidence-store.ts';
import { addToReportCommand } from '../register/report/add-to-report.ts';
import { addVerifierCommand } from '../register/report/add-verifier.ts';
import { answerVerdictCommand } from '../register/report/answer-verdict.ts';
import { decideRecognitionCommand } from '../register/report/decide-recognition.ts';
import { declareVerificationConflictCommand } from '../register/report/declare-verification-conflict.ts';
import { giveVerdictCommand } from '../register/report/give-verdict.ts';
import { remindReportsCommand } from '../register/report/remind-reports.ts';
import { reviseVerdictCommand } from '../register/report/revise-verdict.ts';
import {
  drawFor,
  findStoryReport,
  findStoryResult,
  findStoryVerification,
  reportPlaceOf,
  submitStoryReport,
} from './report-teller.ts';
import { storyAnswers, storyVerdicts } from './story-verdicts.ts';
import type { Teller } from './teller.ts';
import { storyEvidence } from './write-report.ts';

/**
 * Days after the call closed on which who is late is reminded: from a fortnight before the day on which reports are due until the last
 * of the announced days is over.
 */
const reminders = [256, 267, 270, 277, 300];

const joinPool = async ({ tell, accounts }: Teller): Promise<void> => {
  for (const who of ['reviewer-1', 'verifier-1', 'verifier-2', 'verifier-3']) {
    await tell('officer', nationalOffice, addVerifierCommand, {
      ...{ accountId: accounts.get(who) ?? '', homeInstitutionId: null, isVerifier: true },
      ...{ languages: ['kk', 'ru', 'en'], capacity: 8 },
    });
  }
};

/** A course of somebody's report, by its place in it, is recognised with so many credits of the university or refused. */
const decideCourse = async (
  teller: Teller,
  who: string,
  position: number,
  decided: number | string,
): Promise<void> => {
  const institutionId = reportPlaceOf(teller, who);
  const reportId = await findStoryReport(teller, who);
  const { id } = await teller.register.inInstitution(institutionId, async (trx) =>
    trx
      .selectFrom('recognition')
      .select('id')
      .where('institution_id', '=', institutionId)
      .where('report_id', '=', reportId)
      .where('position', '=', position)
      .executeTakeFirstOrThrow(),
  );
  const decision =
    typeof decided === 'number'
      ? ({ decision: 'recognised', localCredits: decided } as const)
      : ({ decision: 'refused' } as const);
  const reason = typeof decided === 'string' ? [decided] : [];
  await teller.tell(
    'alatau-coordinator',
    institutionId,
    decideRecognitionCommand,
    { id, decision },
    ...reason,
  );
};

/** Kamila found that her report names the map and not the data behind it. */
const addArchive = async (teller: Teller): Promise<void> => {
  const resultId = await findStoryResult(teller, { who: 'kamila', task: 0 });
  const shown = [
    {
      kind: 'repository' as const,
      value: 'https://data.alatau.example/deficit-archive',
      note: 'Архив недельных данных карты',
    },
  ];
  await teller.tell('kamila', reportPlaceOf(teller, 'kamila'), addToReportCommand, {
    ...{ id: await findStoryReport(teller, 'kamila'), resultId },
    text: 'В отчёте я назвала только адрес карты. Добавляю архив данных: по нему видно каждое обновление.',
    evidence: await storyEvidence('kamila addition', shown, async (name) => name),
  });
};

/**
 * The reports of the first call: five are submitted, one of them late; one is never written, with all its reminders. Verifiers are
 * drawn by lot and find results of every kind; one has a conflict, two disagree, and two verdicts are answered.
 */
export const reportFirstCall = async (
  teller: Teller,
  {
    closedOn,
    closedAt,
    store,
  }: {
    /** Days after the beginning of the story on which the call closed; the stays end 240 days later. */
    readonly closedOn: number;
    /** The same as a day. */
    readonly closedAt: string;
    readonly store: EvidenceStore;
  },
): Promise<void> => {
  const { tell, day } = teller;
  const late = reportPlaceOf(teller, 'arman');
  const written: readonly (readonly [on: number, () => Promise<void>])[] = [
    [249, async () => joinPool(teller)],
    [250, async () => submitStoryReport(teller, store, 'zhansaya')],
    [251, async () => submitStoryReport(teller, store, 'aigerim')],
    [252, async () => submitStoryReport(teller, store, 'kamila')],
    [253, async () => submitStoryReport(teller, store, 'daniyar')],
    [254, async () => addArchive(teller)],
    [
      255,
      async () => {
        // Whoever is drawn first for the article has written with its author.
        const { id, verifier } = await findStoryVerification(teller, { who: 'daniyar', task: 1 }, 1, 'first');
        const input = { id, conflictKind: 'joint-work' } as const;
        await tell(verifier, reportPlaceOf(teller, 'daniyar'), declareVerificationConflictCommand, input);
        await drawFor(teller, 'daniyar');
      },
    ],
    ...storyVerdicts.map(
      (said) =>
        [
          said.on,
          async () => {
            const { round, verdict, reason, who } = said;
            const { id, verifier } = await findStoryVerification(teller, said, round);
            await tell(verifier, reportPlaceOf(teller, who), giveVerdictCommand, { id, verdict, reason });
            if (round === 2) await drawFor(teller, who);
          },
        ] as const,
    ),
    ...storyAnswers.flatMap(({ answer, verdict, reason, ...result }) => {
      const place = reportPlaceOf(teller, result.who);
      return [
        [
          264,
          async () => {
            const { id } = await findStoryVerification(teller, result, 1);
            await tell(result.who, place, answerVerdictCommand, { id, answer });
          },
        ],
        [
          268,
          async () => {
            const { id, verifier } = await findStoryVerification(teller, result, 1);
            await tell(verifier, place, reviseVerdictCommand, { id, verdict, reason });
          },
        ],
      ] as const;
    }),
    [272, async () => decideCourse(teller, 'aigerim', 0, 5)],
    [272, async () => decideCourse(teller, 'aigerim', 1, 'Бұл пән бакалавриаттың екінші курсында оқылған.')],
    [273, async () => decideCourse(teller, 'daniyar', 1, 4)],
    ...reminders.map(
      (on) =>
        [
          on,
          async () => {
            const input = { today: addDays(closedAt, on), after: '' };
            await tell('system', late, remindReportsCommand, input);
          },
        ] as const,
    ),
  ];
  let today = 0;
  for (const [on, happens] of written.toSorted(([one], [other]) => one - other)) {
    if (on > today) day(closedOn + on);
    today = on;
    await happens();
  }
};
