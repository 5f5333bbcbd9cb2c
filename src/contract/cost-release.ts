import type { LocalizedText } from '../core/basics/locale.ts';
import type { InformationValue } from '../core/economics/information-value.ts';
import type { Parameters } from '../core/economics/parameters.ts';
import type { LossSummary } from '../core/economics/summarise-losses.ts';

/** How assumptions and units read: names and sources by symbol, units by the word of the country's file. */
export interface AssumptionTexts {
  readonly assumptions: Readonly<
    Record<string, { readonly name: LocalizedText; readonly source: LocalizedText }>
  >;
  readonly units: Readonly<Record<string, LocalizedText>>;
}

/** Shares of the variance of the loss, 0–1; null where nothing varies. */
interface CostShare {
  readonly assumption: string;
  readonly first: number | null;
  readonly total: number | null;
}

/** What draws say of one scenario. Everything else of the page follows from the parameters alone. */
export interface CostUncertainty {
  readonly losses: Omit<LossSummary, 'trace'>;
  readonly shares: readonly CostShare[];
  readonly information: Pick<InformationValue, 'costPerParticipant' | 'evpi'> & {
    readonly inputs: readonly { readonly assumption: string; readonly evppi: number | null }[];
  };
}

/** The cost account of one country, frozen with the release: what it assumes, and what the default scenario gives. */
export interface ReleaseCost {
  readonly parameters: Parameters;
  readonly texts: AssumptionTexts;
  readonly uncertainty: CostUncertainty;
}
