"""The same model in NumPy: reads {draws, repetitions} and prints the central loss and seconds of each repetition."""
import json
import sys
import time

import numpy as np

MCI, MMW, VAT, LAMBDA, PEN, RETIRED = 4325.0, 85000.0, 0.16, 0.2, 648984.0, 63
LEVELS = [(3840, 22, 497600.0), (382, 24, 672500.0), (41, 27, 672500.0)]
SCALE, FUNDED = 4416 / 4263, 539 / 4416
PROFILE = np.array([279.9, 430.0, 455.1, 430.0, 377.4]) / 430.0
BOUNDS = [16, 25, 35, 45, 55, 63]


def payroll(w):
    opv = 0.10 * np.minimum(w, 50 * MMW)
    vosms = 0.02 * np.minimum(w, 20 * MMW)
    osms = 0.03 * np.minimum(w, 40 * MMW)
    so = 0.05 * np.clip(w - opv, MMW, 7 * MMW)
    opvr = 0.05 * np.clip(w, MMW, 50 * MMW)
    rest = w - opv - vosms
    base = np.maximum(0, rest - 30 * MCI)
    high = 8500 * MCI / 12
    pit = 0.10 * np.minimum(base, high) + 0.15 * np.maximum(0, base - high)
    tax = 0.06 * np.maximum(rest, 14 * MCI)
    return pit + tax, rest - pit, so + osms + vosms + opvr


def loss(wm, g, r, e, phi, G, kappa, theta, p1, p0, h, omega, pi, m, rem):
    v = kappa * theta * VAT / (1 + VAT)

    def contribution(w):
        taxes, net, funds = payroll(w)
        return 12 * e * (phi * (taxes + v * net + funds) + (1 - phi) * v * w)

    overlap = np.where(p0 > 0, np.minimum(omega, p1 / np.where(p0 > 0, p0, 1)), 0)
    x = (1 + g) / (1 + r)
    total = np.zeros_like(wm)
    flows = {}
    for wage in {w for _, _, w in LEVELS}:
        for group, relative in enumerate(PROFILE):
            before = contribution(wage * relative * wm)
            flows[wage, group] = before, contribution(wage * relative * wm * (1 + pi)) - before
    for count, start, wage in LEVELS:
        lost = np.zeros_like(wm)
        weight = np.ones_like(wm)
        stays, leaves = np.ones_like(wm), np.ones_like(wm)
        stay, leave = np.exp(-h), np.exp(-LAMBDA)
        factor = p0 * LAMBDA / (LAMBDA - h)
        for age in range(start, 100):
            alive = np.exp(np.exp(0.09 * (start - 82.572)) - np.exp(0.09 * (age - 82.572)))
            a0 = factor * (stays - leaves)
            a1 = p1 * stays + (1 - p1) * (1 - overlap) * a0
            caused = a1 - a0
            if age < RETIRED:
                group = sum(age >= bound for bound in BOUNDS[1:5])
                flow, premium = flows[wage, group]
                line = caused * (flow - G) - (1 - a1) * premium
            else:
                line = -caused * (G + PEN)
            lost += weight * alive * (line - v * rem * caused)
            weight = weight * x
            stays, leaves = stays * stay, leaves * leave
        total += SCALE * count * (lost + FUNDED * m)
    return total


def pert(rng, low, mode, high, n):
    a, b = 1 + 4 * (mode - low) / (high - low), 1 + 4 * (high - mode) / (high - low)
    return low + (high - low) * rng.beta(a, b, n)


def draw(rng, n):
    return (
        rng.lognormal(0, 0.15, n), rng.triangular(0, 0.02, 0.04, n), pert(rng, 0.03, 0.05, 0.09, n),
        pert(rng, 0.65, 0.80, 0.92, n), pert(rng, 0.65, 0.85, 0.97, n), rng.triangular(80000, 150000, 300000, n),
        rng.uniform(0.8, 1.0, n), pert(rng, 0.3, 0.5, 0.7, n), pert(rng, 0.02, 0.12, 0.45, n), rng.beta(3, 47, n),
        pert(rng, 0.01, 0.03, 0.08, n), rng.beta(10.5, 2.5, n), pert(rng, 0, 0.02, 0.077, n),
        pert(rng, 1200000, 2000000, 3500000, n), rng.triangular(0, 150000, 600000, n),
    )


central = loss(*(np.array([float(x)]) for x in (
    1, 0.02, 0.05, 0.80, 0.85, 150000, 0.90, 0.50, 0.12, 0.06, 0.03, 0.80, 0.02, 2000000, 150000)))[0]
print(json.dumps({"central": central, "version": np.__version__}), flush=True)
rng = np.random.default_rng(1)
for line in sys.stdin:
    n, size = int(line), 4096
    begin = time.perf_counter()
    # Blocks that stay in the cache are NumPy's fastest way here.
    mean = np.concatenate([loss(*draw(rng, size)) for _ in range(n // size)]).mean()
    print(json.dumps({"seconds": time.perf_counter() - begin, "mean": mean}), flush=True)
