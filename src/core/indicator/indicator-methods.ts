import { intervalMethods } from './indicator.ts';

/** How a value can have been computed, by the name it carries; each has a text `indicator.method.<name>`. */
export const indicatorMethods: readonly string[] = [
  ...intervalMethods,
  'count',
  'ratio-bootstrap',
  'cluster-bootstrap',
  'fieller',
  'rule-of-three',
  'herfindahl-hirschman',
  'icc-2-k',
  'krippendorff-alpha-interval',
];
