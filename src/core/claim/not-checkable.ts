import type { Evidence, Finding } from './finding.ts';

/** The figures do not decide; `reasons` say why. */
export const notCheckable = (
  reasons: readonly string[],
  more: Partial<Pick<Finding, 'expected' | 'computed'>> & { readonly evidence?: readonly Evidence[] } = {},
): Finding => ({
  verdict: 'not_checkable',
  expected: more.expected ?? null,
  computed: more.computed ?? null,
  tolerance: null,
  evidence: more.evidence ?? [],
  reasons,
});
