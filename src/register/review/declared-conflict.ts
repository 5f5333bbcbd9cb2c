import type { PooledReviewer } from '../../core/review/review-matter.ts';
import type { ConflictRow } from './list-conflicts.ts';

/** A declared conflict as the rules compare it. */
export const declaredConflict = ({
  kind,
  institutionId,
  person,
}: ConflictRow): PooledReviewer['declared'][number] =>
  kind === 'institution' ? { kind, institutionId: institutionId ?? '' } : { kind, name: person ?? '' };
