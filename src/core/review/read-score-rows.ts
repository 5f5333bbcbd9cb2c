import type { Score } from './score.ts';

/** Everything that can be wrong with a table of scores, with the parameters its sentence may use. */
export const scoreFaults = {
  'score-column-missing': ['column', 'columns'],
  'score-column-twice': ['column'],
  'score-not-a-number': ['value'],
  'score-name-missing': [],
  'score-twice': ['proposal', 'reviewer', 'row'],
} as const;

/** One thing wrong, with its line and, where there is one, its column. */
export interface ScoreFault {
  readonly code: keyof typeof scoreFaults;
  readonly row: number;
  readonly column?: string;
  readonly params: Readonly<Record<string, string>>;
}

const columns = ['proposal', 'reviewer', 'score'] as const;
const numeric = /^[+-]?\d{1,15}(?:[.,]\d{1,12})?$/;

/**
 * Scores from the lines of a table with the columns `proposal`, `reviewer` and `score`, in any order and among others, which are left
 * alone. Names are kept as they are written but for spaces around them; a decimal comma is a decimal point. An empty score is no
 * score and not 0: the fault `score-not-a-number`.
 */
export const readScoreRows = (
  header: readonly string[],
  rows: Iterable<{ readonly line: number; readonly cells: readonly string[] }>,
): { readonly scores: readonly Score[]; readonly faults: readonly ScoreFault[] } => {
  const names = header.map((name) => name.trim().toLowerCase());
  const faults: ScoreFault[] = [];
  for (const column of columns) {
    const found = names.filter((name) => name === column).length;
    if (found === 0)
      faults.push({ code: 'score-column-missing', row: 1, params: { column, columns: header.join(', ') } });
    if (found > 1) faults.push({ code: 'score-column-twice', row: 1, params: { column } });
  }
  if (faults.length > 0) return { scores: [], faults };
  const scores: Score[] = [];
  const lines = new Map<string, number>();
  for (const { line, cells } of rows) {
    const [proposal = '', reviewer = '', typed = ''] = columns.map((column) =>
      (cells[names.indexOf(column)] ?? '').trim(),
    );
    const before = faults.length;
    for (const [column, name] of [['proposal', proposal] as const, ['reviewer', reviewer] as const])
      if (name === '') faults.push({ code: 'score-name-missing', row: line, column, params: {} });
    if (!numeric.test(typed))
      faults.push({ code: 'score-not-a-number', row: line, column: 'score', params: { value: typed } });
    const pair = JSON.stringify([proposal, reviewer]);
    const earlier = lines.get(pair);
    if (earlier !== undefined && faults.length === before)
      faults.push({ code: 'score-twice', row: line, params: { proposal, reviewer, row: String(earlier) } });
    lines.set(pair, earlier ?? line);
    if (faults.length === before) scores.push({ proposal, reviewer, score: Number(typed.replace(',', '.')) });
  }
  return { scores, faults };
};
