import { guidFrom } from '../../src/core/study/project/guid.ts';
import type { StudyProject } from '../../src/core/study/project/study-project.ts';

const sentence = 'Мен елге қайтқым келеді 🏔, но сначала хочу поработать — one year at least. ';

/** A study of so many codings: texts of 5,000 sentences, a passage with one coding on each sentence, 200 codes in a tree, 13 participants. */
export const studyOf = (codings: number): StudyProject => {
  const guid = (kind: string, at: number): string => guidFrom(kind, String(at));
  const perText = 5000;
  const length = Array.from(sentence).length;
  const users = [0, 1].map((at) => ({ guid: guid('user', at), name: `User ${at + 1}` }));
  const text = sentence.repeat(Math.min(perText, codings));
  const people = Array.from({ length: 13 }, (_none, at) => guid('case', at));
  const passagesOf = (source: number) =>
    Array.from({ length: Math.min(perText, codings - source * perText) }, (_none, at) => {
      const number = source * perText + at;
      return {
        guid: guid('passage', number),
        name: '',
        description: '',
        start: at * length,
        end: at * length + 20 + (at % 40),
        author: users[number % 2]?.guid ?? null,
        createdAt: '2025-05-25T10:00:00Z',
        codings: [
          {
            guid: guid('coding', number),
            code: guid('code', (number * 7) % 200),
            author: users[number % 2]?.guid ?? null,
            createdAt: '2025-05-26T10:00:00Z',
            noted: [],
          },
        ],
        noted: [],
      };
    });
  const sources = Array.from({ length: Math.ceil(codings / perText) }, (_none, at) => ({
    guid: guid('source', at),
    name: `Wave ${at + 1}`,
    description: '',
    text,
    author: null,
    createdAt: null,
    selections: passagesOf(at),
    codings: [],
    values: [],
    noted: [],
  }));
  return {
    name: 'A large study',
    origin: 'Qaitu',
    description: '',
    author: null,
    createdAt: null,
    users,
    codes: Array.from({ length: 200 }, (_none, at) => ({
      guid: guid('code', at),
      name: `Code ${at}`,
      parent: at % 10 === 0 ? null : guid('code', at - (at % 10)),
      definition: 'What somebody means to do',
      include: '',
      exclude: '',
      example: '',
      color: '#1f6f5c',
      isCodable: true,
      noted: [],
    })),
    variables: [],
    cases: people.map((own, at) => ({
      guid: own,
      name: `P${at + 1}`,
      description: '',
      values: [],
      codes: [],
      sources: [],
      selections: sources.flatMap(({ selections }) =>
        selections.flatMap((passage, place) => (place % 13 === at ? [passage.guid] : [])),
      ),
    })),
    sources,
    memos: [],
    themes: [],
    noted: [],
  };
};
