const distance = 10;

/** Puts the point's own words above it, or below where there is no room; without a point, takes them away. */
export const showTip = (tip: HTMLElement, figure: Element, point: Element | undefined): void => {
  tip.hidden = point === undefined;
  tip.textContent = point?.getAttribute('data-label') ?? '';
  if (point === undefined) return;
  const frame = figure.getBoundingClientRect();
  const { left, top, bottom, width } = point.getBoundingClientRect();
  const x = left - frame.left + width / 2 - tip.offsetWidth / 2;
  const above = top - frame.top - tip.offsetHeight - distance;
  const y = above < 0 ? bottom - frame.top + distance : above;
  // Set through the object model, which a policy without inline styles allows.
  tip.style.setProperty('--tip-x', `${Math.max(0, Math.min(x, frame.width - tip.offsetWidth))}px`);
  tip.style.setProperty('--tip-y', `${y}px`);
};
