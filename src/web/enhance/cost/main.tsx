import '../../no-eval.ts';
import { createRoot } from 'react-dom/client';
import { defaultScenario } from '../../../core/economics/scenario.ts';
import { openBrowserWorkers } from '../../../solve/open-browser-workers.ts';
import { CostApp, type CostGiven } from './CostApp.tsx';
import { uncertaintyStore } from './uncertainty-store.ts';

const mostWorkers = 4;

const place = document.querySelector<HTMLElement>('[data-cost]');
if (place !== null) {
  const given = JSON.parse(place.dataset['cost'] ?? '{}') as CostGiven;
  const { parameters, uncertainty } = given.cost;
  const count = Math.max(1, Math.min(mostWorkers, navigator.hardwareConcurrency - 1));
  const frozen = { scenario: { ...defaultScenario, country: parameters.country }, uncertainty };
  // Workers load while the reader reads, so that the first change is not slower than the next.
  const store = uncertaintyStore(openBrowserWorkers(count), parameters, frozen);
  createRoot(place).render(<CostApp given={given} store={store} />);
}
