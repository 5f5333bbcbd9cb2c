import { nextPoint } from './next-point.ts';
import { showTip } from './show-tip.ts';

/** A thumb covers this much: a tap beside a point means the point. */
const tapReach = 32;

const centre = (element: Element): readonly [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

/**
 * Gives a drawn chart its labels on hover, tap and arrow keys, and its legend buttons that hide series. Everything
 * it says stands in the drawing's data attributes, in the reader's language; without it the chart is complete. A drawing
 * that is replaced later keeps all of it; asking twice for one figure does nothing.
 */
export const enhanceChart = (figure: HTMLElement): void => {
  if (figure.querySelector(':scope > .chart-tip') !== null) return;
  const page = figure.ownerDocument;
  const tip = page.createElement('div');
  tip.className = 'chart-tip';
  tip.setAttribute('role', 'status');
  tip.hidden = true;
  figure.append(tip);
  figure.tabIndex = 0;

  const all = (): readonly Element[] => [...figure.querySelectorAll('svg.chart [data-category]')];
  const hidden = new Set<string>();
  let current: Element | undefined;

  const points = (): readonly Element[] =>
    all().filter((element) => element.hasAttribute('data-label') && element.getClientRects().length > 0);

  const highlight = (category?: string | null): void => {
    // Bars are read against each other; only what crosses or overlaps needs the others to step back.
    if (figure.dataset['chart'] === 'bars') return;
    const known = category !== undefined && category !== null && !hidden.has(category);
    for (const element of all())
      element.classList.toggle('is-dimmed', known && element.getAttribute('data-category') !== category);
  };

  const select = (point: Element | undefined): void => {
    current?.classList.remove('is-current');
    current = point;
    point?.classList.add('is-current');
    highlight(point?.getAttribute('data-category'));
    showTip(tip, figure, point);
  };

  const hideThem = (): void => {
    for (const element of all())
      element.classList.toggle('is-hidden', hidden.has(element.getAttribute('data-category') ?? ''));
  };
  const drawing = figure.querySelector('.drawing');
  if (drawing !== null) {
    new MutationObserver(() => {
      select(undefined);
      hideThem();
    }).observe(drawing, { childList: true });
  }

  figure.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch' || !(target instanceof Element)) return;
    const element = target.closest('svg.chart [data-category]');
    if (element?.hasAttribute('data-label')) select(element);
    else {
      select(undefined);
      highlight(target.closest('[data-category]')?.getAttribute('data-category'));
    }
  });
  figure.addEventListener('pointerleave', () => select(undefined));
  figure.addEventListener('click', ({ target, clientX, clientY }) => {
    if (!(target instanceof Element) || target.closest('svg.chart') === null) return;
    const near = points()
      .map((point) => {
        const [x, y] = centre(point);
        return { point, distance: point === target ? 0 : Math.hypot(x - clientX, y - clientY) };
      })
      .filter(({ distance }) => distance <= tapReach)
      .toSorted((a, b) => a.distance - b.distance);
    select(near[0]?.point);
  });
  figure.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') select(undefined);
    if (event.target !== figure) return;
    const next = nextPoint(points(), current, event.key);
    if (next === undefined) return;
    event.preventDefault();
    select(next);
  });
  figure.addEventListener('focusout', () => select(undefined));

  for (const entry of figure.querySelectorAll('[data-legend] [data-category]')) {
    const category = entry.getAttribute('data-category') ?? '';
    const button = page.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-pressed', 'true');
    button.append(...entry.childNodes);
    entry.append(button);
    button.addEventListener('focus', () => highlight(category));
    button.addEventListener('click', () => {
      if (!hidden.delete(category)) hidden.add(category);
      button.setAttribute('aria-pressed', String(!hidden.has(category)));
      hideThem();
      highlight(category);
    });
  }
};
