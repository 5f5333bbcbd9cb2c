import type { ReactNode } from 'react';
import type { Locale } from '../../../core/basics/locale.ts';
import type { PrintedValue } from '../../../core/indicator/print/print-value.ts';
import { text, textOf } from '../../../messages.ts';

/** A value as it is read: number, unit, what stands beside it, and why it is missing or to be read with care. */
export const Printed = ({
  locale,
  printed: { value, unit, details, reasons },
  label = '',
  children,
}: {
  readonly locale: Locale;
  readonly printed: PrintedValue;
  readonly label?: string;
  /** Stands between the number and its details. */
  readonly children?: ReactNode;
}) => (
  <div className="reading">
    {label === '' ? undefined : <p className="reading-label">{label}</p>}
    <p className="reading-value">
      {value === null ? (
        <span className="no-value">{text(locale, 'board.no-value')}</span>
      ) : (
        <>
          <strong>{value}</strong>
          {unit === null ? undefined : ` ${textOf(locale, unit.key, unit.params)}`}
        </>
      )}
    </p>
    {children}
    {details.length === 0 ? undefined : (
      <dl className="reading-parts">
        {details.map((detail) => (
          <div key={detail.name.key}>
            <dt>{textOf(locale, detail.name.key, detail.name.params)}</dt>
            <dd>{detail.value}</dd>
          </div>
        ))}
      </dl>
    )}
    {reasons.length === 0 ? undefined : (
      <ul className="reading-reasons">
        {reasons.map(({ key, params }) => (
          <li key={key}>{textOf(locale, key, params)}</li>
        ))}
      </ul>
    )}
  </div>
);
