export type SwatchKind = 'bounds' | 'estimate' | 'limits' | 'unlocated' | 'stops';

/** A small example of a way of drawing, for the key of a chart. */
export const ReturnSwatch = ({
  kind,
  className,
}: {
  readonly kind: SwatchKind;
  readonly className: string;
}) => (
  <svg className={`swatch ${className}`} viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
    {kind === 'bounds' ? <rect className="share-band" x="0" y="2" width="24" height="12" /> : undefined}
    {kind === 'limits' ? <rect className="limits" x="0" y="2" width="24" height="12" /> : undefined}
    {kind === 'unlocated' ? <rect className="unlocated" x="0.5" y="2.5" width="23" height="11" /> : undefined}
    {kind === 'estimate' ? <path d="M1 8H23" stroke="currentColor" strokeWidth="2" /> : undefined}
    {kind === 'estimate' || kind === 'stops' ? (
      <circle cx="12" cy="8" r="4.5" fill="currentColor" />
    ) : undefined}
  </svg>
);
