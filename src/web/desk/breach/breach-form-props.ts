/** What every form about a breach is given. */
export interface BreachFormProps {
  readonly params: { readonly institutionId: string; readonly id: string };
  /** Reads the breach again. */
  readonly refresh: () => Promise<void>;
}
