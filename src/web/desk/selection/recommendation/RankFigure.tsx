const width = 160;

/**
 * The place of one application as a figure: the band where it lies, its expected place, and how far the money goes.
 * Places run from the first on the left to the last; the numbers stand beside it in words.
 */
export const RankFigure = ({
  from,
  to,
  expected,
  line,
  of,
}: {
  readonly from: number;
  readonly to: number;
  readonly expected: number;
  readonly line: number | null;
  /** How many applications there are. */
  readonly of: number;
}) => {
  const at = (rank: number) => Math.round(4 + ((rank - 1) / Math.max(1, of - 1)) * (width - 8));
  return (
    <svg className="rank-figure" width={width} height="16" viewBox={`0 0 ${width} 16`} aria-hidden>
      <line className="rank-axis" x1="4" x2={width - 4} y1="8" y2="8" />
      <rect className="rank-band" x={at(from) - 2} width={at(to) - at(from) + 4} y="4" height="8" />
      <circle className="rank-dot" cx={at(expected)} cy="8" r="3.5" />
      {line === null ? undefined : <line className="rank-line" x1={at(line)} x2={at(line)} y1="0" y2="16" />}
    </svg>
  );
};
