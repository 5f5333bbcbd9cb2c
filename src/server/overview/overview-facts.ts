import { countGroup, groupNames, type AuditGroup } from '../../contract/audit-groups.ts';
import { costFigures } from '../../contract/cost-figures.ts';
import { lastDepartures } from '../../contract/last-departures.ts';
import type { PublishedRelease } from '../../contract/published-release.ts';
import type { Release } from '../../contract/release.ts';
import type { LocalizedText } from '../../core/basics/locale.ts';
import { defaultScenario } from '../../core/economics/scenario.ts';
import type { IndicatorId } from '../../core/indicator/indicator-id.ts';
import type { IndicatorLine } from '../../core/release/indicator-release.ts';

/** Money in tenge, shares 0–1, people and checks as counts. */
export interface OverviewFacts {
  readonly release: string;
  readonly departures: { readonly year: string; readonly count: number } | undefined;
  readonly cost:
    | {
        readonly formula: { readonly c: number; readonly N: number; readonly s: number };
        readonly direct: number;
        readonly p5: number;
        readonly p95: number;
        /** The assumption that is worth most to know better. */
        readonly worthMost: LocalizedText | undefined;
      }
    | undefined;
  readonly audit: Readonly<Record<AuditGroup, number>> | undefined;
  readonly counted:
    | {
        readonly release: string;
        readonly dataThrough: string;
        readonly year: number;
        readonly isDemonstration: boolean;
        readonly lines: readonly IndicatorLine[];
      }
    | undefined;
}

/** The figures that a ministry asks for first, and the horizon of those that have several. */
const shown: readonly { readonly id: IndicatorId; readonly month: number | null }[] = [
  { id: 'Q4', month: null },
  { id: 'K4', month: null },
  { id: 'K5', month: null },
  { id: 'K1', month: 12 },
  { id: 'K2', month: null },
  { id: 'K11', month: null },
  { id: 'K20', month: null },
];

const costOf = (release: Release): OverviewFacts['cost'] => {
  if (release.cost === undefined) return undefined;
  const { parameters, texts, uncertainty } = release.cost;
  const { formula, directLoss } = costFigures(parameters, defaultScenario);
  const [first] = uncertainty.information.inputs.toSorted((a, b) => (b.evppi ?? 0) - (a.evppi ?? 0));
  return {
    formula,
    direct: directLoss.amount,
    p5: uncertainty.losses.p5,
    p95: uncertainty.losses.p95,
    worthMost: first === undefined ? undefined : texts.assumptions[first.assumption]?.name,
  };
};

/** Of the youngest cohort whose results are known; before there is one, of the youngest. */
const countedOf = (released: PublishedRelease | undefined): OverviewFacts['counted'] => {
  if (released === undefined) return undefined;
  const { name, content } = released;
  const national = content.lines.filter((line) => line.unit === 'all' && line.through === line.year);
  const known = national.filter(({ indicator, value }) => indicator === 'K4' && value.value !== null);
  const years = (known.length === 0 ? national : known).map(({ year }) => year);
  if (years.length === 0) return undefined;
  const year = Math.max(...years);
  return {
    release: name,
    dataThrough: content.dataThrough,
    year,
    isDemonstration: content.isDemonstration,
    lines: shown.flatMap(({ id, month }) =>
      national
        .filter(
          (line) =>
            line.indicator === id &&
            line.year === year &&
            line.category === null &&
            (month === null || line.month === month),
        )
        .slice(0, 1),
    ),
  };
};

/** What the two pages say in figures, all of them from what is published: no query is asked for them. */
export const overviewFacts = (release: Release, released: PublishedRelease | undefined): OverviewFacts => {
  const departures = lastDepartures(release);
  const { audit } = release;
  return {
    release: release.manifest.id,
    departures: departures && { year: departures.period, count: departures.count },
    cost: costOf(release),
    audit:
      audit &&
      (Object.fromEntries(groupNames.map((group) => [group, countGroup(audit.summary, group)])) as Record<
        AuditGroup,
        number
      >),
    counted: countedOf(released),
  };
};
