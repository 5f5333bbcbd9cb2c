import type { StudyProject } from '../../core/study/project/study-project.ts';
import { writeCsv } from '../tabular/write-csv.ts';

/** What each memo is about: the study, a code, a text, or a passage of it. */
const subjectsOf = (project: StudyProject): ReadonlyMap<string, readonly [string, string]> => {
  const subjects = new Map<string, readonly [string, string]>();
  const note = (memos: readonly string[], kind: string, name: string): void => {
    for (const memo of memos) if (!subjects.has(memo)) subjects.set(memo, [kind, name]);
  };
  note(project.noted, 'study', project.name);
  for (const { noted, name } of project.codes) note(noted, 'code', name);
  for (const { noted, name, selections } of project.sources) {
    note(noted, 'text', name);
    for (const { noted: own, start, end } of selections) note(own, 'passage', `${name} ${start}–${end}`);
  }
  return subjects;
};

/** All memos of a study as CSV: what they are about, what they say, who wrote them by number, and when. */
export const memosCsv = (project: StudyProject): string => {
  const users = new Map(project.users.map(({ guid, name }) => [guid, name]));
  const subjects = subjectsOf(project);
  return writeCsv(
    ['about', 'name', 'memo', 'author', 'written_at'],
    project.memos.map(({ guid, name, text, author, createdAt }) => [
      ...(subjects.get(guid) ?? ['', '']),
      ...[text === '' ? name : text, author === null ? '' : (users.get(author) ?? ''), createdAt ?? ''],
    ]),
  );
};
