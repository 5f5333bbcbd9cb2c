/** A share 0-1 as a bar beside its number, which says the same in words; more than the whole is drawn full. */
export const Bar = ({ share, isFull = false }: { readonly share: number; readonly isFull?: boolean }) => (
  <svg
    className={isFull ? 'bar bar-full' : 'bar'}
    viewBox="0 0 100 10"
    preserveAspectRatio="none"
    aria-hidden
  >
    <rect className="bar-whole" width="100" height="10" />
    <rect className="bar-part" width={Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10} height="10" />
  </svg>
);
