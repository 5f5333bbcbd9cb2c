import { codePoints } from './code-points.ts';
import { speakersOf } from './speakers-of.ts';
import type { StudyProject } from './study-project.ts';

/** One coded passage in full, as a table of quotes shows it. */
interface QuoteRow {
  readonly code: string;
  /** From the root of the tree, joined by ` / `. */
  readonly path: string;
  readonly quote: string;
  readonly source: string;
  readonly speakers: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly coder: string;
  readonly codedAt: string;
  readonly memos: readonly string[];
  /** By variable, of the one speaker; empty where several speak or nothing is known. */
  readonly values: readonly string[];
}

/** The name of a code with those above it. Parents stand before their children, so each is known when it is asked for. */
const pathsOf = ({ codes }: StudyProject): ReadonlyMap<string, string> => {
  const paths = new Map<string, string>();
  for (const { guid, name, parent } of codes) {
    const above = parent === null ? undefined : paths.get(parent);
    paths.set(guid, above === undefined ? name : `${above} / ${name}`);
  }
  return paths;
};

/** Every coding of a passage as a row, by text, then by place. Generated, so that a hundred thousand need no second copy. */
export function* quoteRows(project: StudyProject): Generator<QuoteRow> {
  const paths = pathsOf(project);
  const names = new Map(project.codes.map(({ guid, name }) => [guid, name]));
  const users = new Map(project.users.map(({ guid, name }) => [guid, name]));
  const cases = new Map(project.cases.map((one) => [one.guid, one]));
  const memos = new Map(project.memos.map((memo) => [memo.guid, memo.text === '' ? memo.name : memo.text]));
  const speakersIn = speakersOf(project);
  for (const source of project.sources) {
    const places = codePoints(source.text);
    const speakers = speakersIn(source);
    const passages = source.selections
      .filter(({ codings }) => codings.length > 0)
      .toSorted((a, b) => a.start - b.start || a.end - b.end);
    for (const { start, end, codings, noted } of passages) {
      const who = speakers({ start, end }).flatMap((guid) => cases.get(guid) ?? []);
      const values = new Map(
        who.length === 1 ? who[0]?.values.map(({ variable, value }) => [variable, value ?? '']) : [],
      );
      for (const coding of codings)
        yield {
          code: names.get(coding.code) ?? '',
          path: paths.get(coding.code) ?? '',
          quote: places.slice(start, end),
          source: source.name,
          speakers: who.map(({ name }) => name),
          start,
          end,
          coder: coding.author === null ? '' : (users.get(coding.author) ?? ''),
          codedAt: coding.createdAt ?? '',
          memos: [...noted, ...coding.noted].flatMap((guid) => memos.get(guid) ?? []),
          values: project.variables.map(({ guid }) => values.get(guid) ?? ''),
        };
    }
  }
}
