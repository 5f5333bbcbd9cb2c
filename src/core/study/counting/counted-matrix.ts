import { codeMatrix, type CodeMatrix } from '../figures/code-matrix.ts';
import type { StudyProject, StudySelection } from '../project/study-project.ts';
import type { CountedStudy } from './counted-study.ts';

const nothingSaid = { name: '', description: '', author: null, createdAt: null, noted: [] } as const;

/** The study as the matrix reads it, with the ids of the register for GUIDs. */
const projectOf = ({ codes, participants, texts }: CountedStudy): StudyProject => {
  const turnsOf = Map.groupBy(
    texts.flatMap(({ id, turns }) =>
      turns.map(({ participantId }, at) => ({ participantId, guid: `${id} ${at}` })),
    ),
    ({ participantId }) => participantId ?? '',
  );
  return {
    ...{ name: '', origin: null, description: '', author: null, createdAt: null },
    ...{ users: [], variables: [], memos: [], themes: [], noted: [] },
    codes: codes.map(({ id, name }) => ({
      ...{ guid: id, name, parent: null, definition: '', include: '', exclude: '', example: '' },
      ...{ color: null, isCodable: true, noted: [] },
    })),
    cases: participants.map(({ id, pseudonym }) => ({
      ...{ guid: id, name: pseudonym, description: '', values: [], codes: [], sources: [] },
      selections: (turnsOf.get(id) ?? []).map(({ guid }) => guid),
    })),
    sources: texts.map(({ id, name, turns, codings }) => {
      const coding = (code: string, at: number) => ({
        ...{ guid: `${id} coding ${at}`, code, author: null, createdAt: null, noted: [] },
      });
      return {
        ...nothingSaid,
        ...{ guid: id, name, text: '', values: [] },
        selections: [
          ...turns.map(({ start, end }, at): StudySelection => ({
            ...nothingSaid,
            ...{ guid: `${id} ${at}`, start, end, codings: [] },
          })),
          ...codings.flatMap(({ start, end, isWhole, codeId }, at): readonly StudySelection[] =>
            isWhole
              ? []
              : [{ ...nothingSaid, guid: `${id} passage ${at}`, start, end, codings: [coding(codeId, at)] }],
          ),
        ],
        codings: codings.flatMap(({ isWhole, codeId }, at) => (isWhole ? [coding(codeId, at)] : [])),
      };
    }),
  };
};

/** The matrix of codes by participants of a study as it is counted, without the columns of those who do not count (any more). */
export const countedMatrix = (study: CountedStudy): CodeMatrix & { readonly withheld: number } => {
  const { cases, counts, ...matrix } = codeMatrix(projectOf(study));
  const isCounted = study.participants.map((one) => one.isCounted);
  const kept = counts.map((cells) => cells.filter((_cell, at) => isCounted[at]));
  return {
    ...matrix,
    cases: cases.filter((_one, at) => isCounted[at]),
    counts: kept,
    people: kept.map((cells) => cells.filter((cell) => cell > 0).length),
    withheld: isCounted.filter((one) => !one).length,
  };
};
