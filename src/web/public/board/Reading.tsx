import type { Locale } from '../../../core/basics/locale.ts';
import type { Target } from '../../../core/indicator/indicator.ts';
import { printValue } from '../../../core/indicator/print/print-value.ts';
import type { IndicatorLine } from '../../../core/release/indicator-release.ts';
import { Printed } from './Printed.tsx';
import { Strip } from './Strip.tsx';

/** One value of an indicator with its picture and all that it must not be read without; where it is missing, why. */
export const Reading = ({
  locale,
  line,
  target,
  label = '',
}: {
  readonly locale: Locale;
  readonly line: IndicatorLine;
  readonly target: Target | null;
  /** Horizon or group, where an indicator has several. */
  readonly label?: string;
}) => (
  <Printed locale={locale} printed={printValue(line, locale)} label={label}>
    <Strip locale={locale} line={line} target={target} />
  </Printed>
);
