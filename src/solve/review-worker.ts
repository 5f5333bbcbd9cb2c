import { parentPort, workerData } from 'node:worker_threads';
import { knownConflicts } from '../core/review/known-conflicts.ts';
import { packScores } from '../core/review/pack-scores.ts';
import { planReviews } from '../core/review/plan-reviews.ts';
import type { ReviewWork } from './review-work.ts';

const port = parentPort;
if (port === null) throw new Error('review-worker.ts runs as a worker thread only');

const answerOf = (work: ReviewWork): unknown => {
  if (work.kind === 'conflicts') return knownConflicts(...work.given);
  return work.kind === 'plan' ? planReviews(...work.given) : packScores(...work.given);
};
port.postMessage(answerOf(workerData as ReviewWork));
