import type { CostFigures } from '../../contract/cost-figures.ts';
import type { CostUncertainty } from '../../contract/cost-release.ts';
import type { LossesChart } from '../charts/cost/draw-losses.ts';
import type { TornadoChart } from '../charts/cost/draw-tornado.ts';
import type { CostWords } from './cost-words.ts';

const billion = 1e9;
const narrowest = 0.005;

/** What the chart of the distribution draws and says, in billions. */
export const lossesChart = (words: CostWords, { losses }: CostUncertainty): LossesChart => {
  const { say, plain, billions, share } = words;
  const { cumulative } = losses;
  return {
    title: say('distribution'),
    description: say('distribution.about'),
    axis: say('distribution.bins'),
    bins: cumulative.slice(1).map((point, index) => {
      const before = cumulative[index];
      const from = before?.loss ?? point.loss;
      const part = point.share - (before?.share ?? 0);
      return {
        from: from / billion,
        to: point.loss / billion,
        share: part,
        label: say('distribution.bar', {
          from: billions(from),
          to: billions(point.loss),
          share: share(part),
        }),
      };
    }),
    marks: (['p5', 'p50', 'p95'] as const).map((name) => ({
      at: losses[name] / billion,
      word: `${say(`stat.${name}`)}: ${billions(losses[name])}`,
    })),
    tick: plain,
  };
};

/** What the tornado draws and says: inputs that move the result at all, in billions. */
export const tornadoChart = (words: CostWords, { tornado, account }: CostFigures): TornadoChart => {
  const { say, plain, billions, nameOf } = words;
  const widest = tornado[0]?.width ?? 0;
  return {
    title: say('tornado'),
    description: say('tornado.about'),
    axis: say('distribution.bins'),
    central: account.cohortLoss.amount / billion,
    rows: tornado
      .filter(({ width }) => width > widest * narrowest)
      .map(({ assumption, low, high, atLow, atHigh }) => ({
        symbol: assumption,
        name: nameOf(assumption),
        atLow: atLow / billion,
        atHigh: atHigh / billion,
        label: say('tornado.bar', {
          name: nameOf(assumption),
          low: plain(low),
          high: plain(high),
          lossAtLow: billions(atLow),
          lossAtHigh: billions(atHigh),
        }),
      })),
    tick: plain,
  };
};
