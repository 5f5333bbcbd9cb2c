/** What the source prints of its focus group, by the locator of its sentence. The words of each are `focus-group.fact.<id>`. */
export interface FocusGroupFact {
  readonly id: string;
  /** Section, paragraph and sentence of the source. */
  readonly locator: string;
  /** Of which figure the sentence tells; null: of none. */
  readonly figure: 1 | 2 | 3 | 5 | null;
  /** As it is given: a percentage as printed, a part in words (one in four, a third), or a count in words (only one). */
  readonly given:
    | { readonly kind: 'percent'; readonly printed: string }
    | { readonly kind: 'part'; readonly of: number }
    | { readonly kind: 'count'; readonly count: number };
}

const percent = (printed: string) => ({ kind: 'percent', printed }) as const;
const fact = (
  id: string,
  locator: string,
  figure: FocusGroupFact['figure'],
  given: FocusGroupFact['given'],
): FocusGroupFact => ({ id, locator, figure, given });

/**
 * The fifteen facts, with nothing added: Figure 1 is given in full, of Figures 2, 3 and 5 only these, of Figure 4 none. Declared are 13 people. From
 * `reference/paper/focus-group.csv` and the sentences that give a count in words.
 */
export const focusGroupFacts: readonly FocusGroupFact[] = [
  fact('g01', 'RES.27.1', 1, percent('46.2')),
  fact('g02', 'RES.27.1', 1, percent('30.8')),
  fact('g03', 'RES.27.1', 1, percent('23.1')),
  fact('g04', 'RES.30.2', 2, { kind: 'part', of: 4 }),
  fact('g05', 'RES.30.2', 2, { kind: 'count', count: 1 }),
  fact('g06', 'RES.33.2', 3, { kind: 'count', count: 1 }),
  fact('g07', 'DIS.3.3', null, percent('75')),
  fact('g08', 'DIS.3.3', null, { kind: 'part', of: 3 }),
  fact('g09', 'DIS.3.10', null, percent('75')),
  fact('g10', 'DIS.3.11', null, percent('25')),
  fact('g11', 'DIS.3.11', null, percent('33')),
  fact('g12', 'DIS.3.12', null, percent('25')),
  fact('g13', 'DIS.3.12', null, percent('41')),
  fact('g14', 'DIS.3.13', 5, percent('66')),
  fact('g15', 'DIS.3.14', null, percent('83')),
];
