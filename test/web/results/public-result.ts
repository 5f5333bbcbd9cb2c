import type { FoundExperiences, FoundResults, PublicResult } from '../../../src/contract/catalogue.ts';

const id = (prefix: string, number: number) =>
  `${prefix}_01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const institution = {
  kk: 'Көрсетілім университеті',
  ru: 'Демонстрационный университет',
  en: 'Demonstration University',
};
const callTitle = {
  kk: '2026 жылғы көктемгі конкурс',
  ru: 'Весенний конкурс 2026 года',
  en: 'Spring call of 2026',
};

/** A verified result of the catalogue that a test shows; with a name. */
export const shownResult: PublicResult = {
  id: id('res', 1),
  title: 'Қышқыл топыраққа төзімді бидай сорттарын салыстыру',
  kind: 'scientific',
  verdict: 'partly',
  verifiedOn: '2026-11-21',
  participant: 'Дана Ахметқызы',
  institutionId: id('ins', 1),
  institution,
  callTitle,
  level: 'master',
  country: 'DEU',
  hostName: 'Universität Hohenheim',
  expectedResult: 'Алты сорттың екі маусымдық өнімділігі туралы мақала және ашық деректер.',
  measure: 'Бір мақала; кемінде 240 өлшем.',
  dueOn: '2026-10-15',
  claim: 'achieved',
  outcome: 'Екі маусымда 252 өлшем жасалды. Мақала Plant and Soil журналына қабылданды.',
  useAtHome: 'Шортанды ғылыми орталығы 2027 жылғы егісте екі сортты сынайды.',
  reportedOn: '2026-10-20',
  reasons: ['Мақала қабылданған, бірақ репозиторийде 240 өлшемнің 180-і ғана бар.'],
  evidence: [
    { kind: 'doi', value: '10.1007/s11104-026-07123-4', note: 'Мақала', fileSha256: null, capturedOn: null },
    {
      kind: 'link',
      value: 'https://repository.example.kz/wheat',
      note: 'Деректер',
      fileSha256: 'ab12'.repeat(16),
      capturedOn: '2026-10-20',
    },
  ],
  contentSha256: 'cd34'.repeat(16),
  citation: {
    kk: 'Дана Ахметқызы. Қышқыл топыраққа төзімді бидай сорттарын салыстыру. Qaitu, 2026.',
    ru: 'Дана Ахметкызы. Қышқыл топыраққа төзімді бидай сорттарын салыстыру. Qaitu, 2026.',
    en: 'Dana Akhmetkyzy. Қышқыл топыраққа төзімді бидай сорттарын салыстыру. Qaitu, 2026.',
  },
  isDemonstration: true,
};

const { title, kind, verdict, verifiedOn, participant, institutionId, level, country, hostName } =
  shownResult;

/** A page of the catalogue with a named result and one without a name. */
export const shownResults: FoundResults = {
  results: [participant, null].map((name, index) => ({
    id: id('res', index + 1),
    ...{ title, kind, verdict, verifiedOn, institutionId, institution, callTitle, level, country, hostName },
    participant: name,
    excerpt: shownResult.outcome,
  })),
  next: `2026-11-21T00:00:00.000000Z_${id('res', 2)}`,
  count: 41,
  institutions: [{ id: institutionId, name: institution }],
  countries: ['DEU', 'KOR'],
  isDemonstration: true,
};

/** A page of what those who went tell later applicants. */
export const shownExperiences: FoundExperiences = {
  experiences: [
    {
      id: id('exp', 1),
      topic: 'housing',
      text: 'Жатақханаға өтінімді келісім алған күні беріңіз: кезек төрт ай.',
      participant: null,
      institution,
      country,
      hostName,
      sharedOn: '2026-10-20',
    },
  ],
  next: null,
  isDemonstration: true,
};
