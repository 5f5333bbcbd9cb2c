/** The colour of a code beside its name, which says what it is; an empty ring where it has none. */
export const CodeSwatch = ({ color }: { readonly color: string | null }) => (
  <svg className="code-swatch" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
    <circle cx="7" cy="7" r="6" fill={color ?? 'none'} stroke="currentColor" />
  </svg>
);
