import { accept, refuse, type Result } from '../basics/result.ts';
import { noiseRow, type NoiseRow, type NoiseRule } from './noise-row.ts';

/** Why a rule has no table: the first count that cannot be perturbed as it asks. */
interface NoiseRefusal {
  readonly code: 'noise-impossible';
  readonly params: { readonly count: number };
}

/** The rows of counts 0, 1, … D + j_s, the last one for all greater counts too. */
export const noiseTable = (rule: NoiseRule): Result<readonly NoiseRow[], NoiseRefusal> => {
  const rows: NoiseRow[] = [];
  for (let count = 0; count <= rule.most + rule.hidden; count += 1) {
    const row = noiseRow(count, rule);
    if (!row.ok) return refuse({ code: row.refusal, params: { count } });
    rows.push(row.value);
  }
  return accept(rows);
};
