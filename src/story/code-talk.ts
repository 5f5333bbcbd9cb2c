import { nationalOffice } from '../core/institution/institution.ts';
import { guidFrom } from '../core/study/project/guid.ts';
import { findTurns } from '../core/study/transcript/find-turns.ts';
import { addTranscriptCommand } from '../register/study/add-transcript.ts';
import { codeTranscriptCommand } from '../register/study/code-transcript.ts';
import { formThemeCommand } from '../register/study/form-theme.ts';
import { freezeCodebookCommand } from '../register/study/freeze-codebook.ts';
import { handInCodingsCommand } from '../register/study/hand-in-codings.ts';
import { linkThemeCommand } from '../register/study/link-theme.ts';
import { loadTranscripts } from '../register/study/load-transcripts.ts';
import { openCodingRoundCommand } from '../register/study/open-coding-round.ts';
import { settleDisagreementCommand } from '../register/study/settle-disagreement.ts';
import { writeCodebookCommand } from '../register/study/write-codebook.ts';
import { writeMemoCommand } from '../register/study/write-memo.ts';
import {
  studyCodes,
  studyCodings,
  studyPeople,
  type StudyCodeKey,
  type StudyPersonKey,
} from './study-matter.ts';
import { studyTalk } from './study-talk.ts';
import type { Teller } from './teller.ts';

const theme = {
  name: {
    kk: 'Міндет пен жұмыс қайтаруға себеп болады',
    ru: 'Возвращают задача и работа',
    en: 'A task and a job bring people back',
  },
  statement: {
    kk: 'Қатысушылар қайтуды келісімшарттан гөрі үйде күтіп тұрған іспен түсіндірді: алдын ала берілген міндетпен не мамандық бойынша жұмыспен.',
    ru: 'Участники объясняли возвращение не столько договором, сколько делом, которое ждёт дома: заранее данной задачей или работой по специальности.',
    en: 'Participants explained their return less by the contract than by what waited at home: a task given beforehand, or a job in their field.',
  },
};

const settlements = new Map<string, { readonly given: readonly StudyCodeKey[]; readonly reason: string }>([
  [
    'Если бы нашлась стипендия',
    { given: [], reason: 'Стипендия оқуға жатады: «Елдегі жұмыс» кодының анықтамасына сай келмейді.' },
  ],
  ['договор меня не пугал', { given: ['duty'], reason: 'Келісімшарт аталған, рөлі жоқ деп айтылса да.' }],
  [
    'кафедра пайдаланып отыр',
    { given: ['task'], reason: 'Сөз университетке әкелген нәтиже туралы, жұмыс орны туралы емес.' },
  ],
]);

/** The talk is written down with names hidden, coded by two who do not see each other, settled by a third, and a theme of it stands beside an indicator. */
export const codeTalk = async (
  { tell, tellComputed, accounts, register }: Teller,
  {
    studyId,
    sessionId,
    people,
    indicator,
  }: {
    readonly studyId: string;
    readonly sessionId: string;
    readonly people: ReadonlyMap<StudyPersonKey, string>;
    readonly indicator: string;
  },
): Promise<void> => {
  const { turns } = findTurns(studyTalk);
  const { id: transcriptId } = await tell('analyst', nationalOffice, addTranscriptCommand, {
    ...{ studyId, sessionId, name: 'Бірінші кездесу', words: studyTalk, turns, hideNames: true },
    speakers: [
      { label: 'Модератор', participantId: null },
      ...studyPeople
        .filter(({ key }) => key !== 'timur')
        .map(({ key, names }) => ({ label: names[0], participantId: people.get(key) ?? '' })),
    ],
  });
  const codes = new Map<StudyCodeKey, string>();
  for (const { key, ...content } of studyCodes) {
    const wish = { do: 'add', parentId: null, content: { ...content, isCodable: true } } as const;
    const { codeId } = await tell('analyst', nationalOffice, writeCodebookCommand, { studyId, wish });
    codes.set(key, codeId);
  }
  const codeOf = (key: StudyCodeKey): string => codes.get(key) ?? '';
  const { id: codebookId } = await tell('analyst', nationalOffice, freezeCodebookCommand, { studyId });
  const coders = ['analyst', 'analyst-2'] as const;
  const { id: roundId } = await tell('analyst-3', nationalOffice, openCodingRoundCommand, {
    ...{ studyId, codebookId, unit: 'turn', transcriptIds: [transcriptId] },
    coders: coders.map((key) => accounts.get(key) ?? ''),
  });
  /** The turn that has the words, in the text as it stands. */
  const turnOf = async (words: string): Promise<{ readonly start: number; readonly end: number }> => {
    const [text] = await register.inInstitution(nationalOffice, async (trx) =>
      loadTranscripts(trx, nationalOffice, studyId, { id: transcriptId }),
    );
    const points = Array.from(text?.words ?? '');
    const turn = text?.turns.find(({ start, end }) => points.slice(start, end).join('').includes(words));
    if (turn === undefined) throw new Error(`nobody says: ${words}`);
    return { start: turn.start, end: turn.end };
  };
  const common = { studyId, transcriptId, roundId };
  for (const [at, coder] of coders.entries()) {
    await tellComputed(coder, nationalOffice, codeTranscriptCommand, async () => {
      const add = [];
      for (const [place, { words, first, second }] of studyCodings.entries()) {
        const passage = await turnOf(words);
        for (const key of at === 0 ? first : second)
          add.push({
            id: `cdg_${guidFrom('story', coder, String(place), key)}`,
            ...passage,
            codeId: codeOf(key),
          });
      }
      return { ...common, version: 1, baseRevision: 0, add, remove: [] };
    });
    await tell(coder, nationalOffice, handInCodingsCommand, common);
  }
  for (const [words, { given, reason }] of settlements)
    await tellComputed('analyst-3', nationalOffice, settleDisagreementCommand, async () => {
      const found = studyCodings.find((one) => one.words === words);
      const [first, second] = [found?.first ?? [], found?.second ?? []];
      const disputed = [...new Set([...first, ...second])].filter(
        (key) => first.includes(key) !== second.includes(key),
      );
      return {
        ...{ ...common, ...(await turnOf(words)), reason },
        decisions: disputed.map((key) => ({ codeId: codeOf(key), isGiven: given.includes(key) })),
      };
    });
  await tell('analyst', nationalOffice, writeMemoCommand, {
    ...{ studyId, memoId: null, baseVersion: 0, on: { target: 'code', targetId: codeOf('task') } },
    words: 'Міндетсіз барған қатысушы оның жоқтығын өзі атады: бұл да осы кодқа кіреді.',
  });
  const content = { ...theme, codes: [codeOf('task'), codeOf('work')] };
  const { themeId } = await tell('analyst', nationalOffice, formThemeCommand, {
    ...{ studyId, wish: { do: 'form', content } },
  });
  await tell('analyst', nationalOffice, linkThemeCommand, {
    ...{ studyId, wish: { do: 'show', themeId, indicator } },
  });
};
