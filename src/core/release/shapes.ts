import { standingShape } from '../basics/standing-shape.ts';
import type { IndicatorRuleStanding, ReleaseStanding, StatementStanding } from './release-standing.ts';

export const releaseShape = standingShape<ReleaseStanding>('release', { first: 'ReleaseOrdered' }, [
  'status',
  'dataThrough',
  'isDemonstration',
  'note',
  'orderedAt',
  'orderedBy',
  'builtAt',
  'name',
  'sha256',
  'isSafe',
  'against',
  'problem',
  'publishedAt',
  'publishedBy',
  'discardedAt',
  'discardedBy',
]);

export const indicatorRuleShape = standingShape<IndicatorRuleStanding>(
  'indicator-rule',
  { first: 'IndicatorRuleSet' },
  ['leastN', 'targetKind', 'targetValue', 'setAt'],
);

export const statementRecordShape = standingShape<StatementStanding>(
  'statement',
  { first: 'StatementDrafted' },
  ['year', 'version', 'status', 'releaseId', 'sha256', 'draftedAt', 'draftedBy', 'signedAt', 'signedBy'],
);
