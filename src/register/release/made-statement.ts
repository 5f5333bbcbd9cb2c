import { canonicalJson } from '../../core/basics/canonical-json.ts';
import { makeStatement } from '../../core/indicator/statement/make-statement.ts';
import { indicatorReleaseShape } from '../../core/release/indicator-release.ts';
import type { StatementMatter } from '../../core/release/draft-statement.ts';
import { statementFiguresOf } from '../../core/release/statement-figures-of.ts';
import type { RegisterTransaction } from '../db.ts';
import { sha256 } from '../sha256.ts';
import { listPublished } from './list-published.ts';
import { readKeptFile } from './read-kept-file.ts';

/** The statement of a year as the published release makes it, with its canonical text; `undefined` before the first release. */
export const madeStatement = async (
  trx: RegisterTransaction,
  institutionId: string,
  year: number,
): Promise<(NonNullable<StatementMatter['made']> & { readonly text: string }) | undefined> => {
  const [newest] = await listPublished(trx);
  if (newest === undefined) return undefined;
  const kept = await readKeptFile(trx, newest.id, 'indicators.json');
  if (kept === undefined) throw new Error(`${newest.name}: no indicators.json`);
  const content = indicatorReleaseShape.parse(JSON.parse(kept));
  const statement = makeStatement(statementFiguresOf(content, newest.name, institutionId, year));
  const text = statement.ok ? canonicalJson(statement.value) : '';
  return {
    releaseId: newest.id,
    statement,
    text,
    sha256: sha256(text),
  };
};
