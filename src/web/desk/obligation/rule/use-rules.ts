import { useSuspenseQuery } from '@tanstack/react-query';
import { listObligationRules } from '../../../../contract/obligation-rule.ts';
import type { AnswerOf } from '../../../api.ts';
import { queryOf } from '../../query-of.ts';

export type RuleVersion = AnswerOf<typeof listObligationRules>['rules'][number];

/** Every version of every rule of obligations, by rule and then the newest first. */
export const useRules = (): readonly RuleVersion[] =>
  useSuspenseQuery(queryOf(listObligationRules, {})).data.rules.toSorted(
    (a, b) => a.code.localeCompare(b.code) || b.version - a.version,
  );
