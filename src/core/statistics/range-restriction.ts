/**
 * Correlation in all applicants from that among the selected, who were chosen by the first variable itself (Thorndike 1949, case II):
 * r·U/√(1 − r² + r²U²), U the standard deviation of that variable among all over that among the selected. It holds if the regression is
 * straight and equally spread over the whole range. −1 ≤ r ≤ 1, U > 0.
 */
export const rangeRestriction = (r: number, widening: number): number =>
  (r * widening) / Math.sqrt(1 - r * r + r * r * widening * widening);
