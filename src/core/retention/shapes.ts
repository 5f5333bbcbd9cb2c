import { standingShape } from '../basics/standing-shape.ts';
import type { RetentionRunStanding } from './retention-run.ts';

export const retentionRunShape = standingShape<RetentionRunStanding>(
  'retention-run',
  { first: 'RetentionCarriedOut' },
  ['term', 'beforeDay', 'gone', 'ranAt'],
);
