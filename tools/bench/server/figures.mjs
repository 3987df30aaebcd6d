// From samples to the list that tools/bench/report.py prints.
const sorted = (values) => [...values].sort((a, b) => a - b);
export const quantile = (values, q) => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * q))];
export const median = (values) => quantile(values, 0.5);
const round = (value) => Math.round(value * 1000) / 1000;
const size = (posts) => (posts >= 1_000_000 ? `${posts / 1_000_000} M` : posts >= 1000 ? `${posts / 1000} k` : String(posts));

const row = (name, value, unit, { reference = null, goal = null, met = null, ...more } = {}) => ({ name, value: round(value), unit,
  reference: reference === null ? null : round(reference), ratio: reference === null ? null : round(value / reference), goal, met, ...more });

/**
 * `value` is the median of the rounds' p95 without the wait for a processor that other programs had, `reference` the same on the
 * smallest network. Beside: p50, `wall` (p95 with that wait; equal on a quiet computer), HTTP's p50.
 */
export function figures(samples, networks, { FLAT, HELD }) {
  const smallest = networks[0].posts;
  const p = (sample, q, clock = 'own') => median(sample.rounds.map((values) => quantile(values[clock], q)));
  const find = (name, posts) => samples.find((s) => s.name === name && s.posts === posts);
  const rows = samples.map((sample) => {
    const value = p(sample, 0.95), base = sample.posts === smallest ? null : p(find(sample.name, smallest), 0.95);
    const free = HELD.test(sample.name) ? find(sample.name.replace(HELD, '').replace(', ;', ';').replace(',;', ';'), sample.posts) : null;
    const goal = free ? { goal: 'at most 50 ms more', met: value <= p(free, 0.95) + 50 }
      : sample.goal ? { goal: `<= ${sample.goal} ms`, met: value <= sample.goal } : {};
    return row(`${sample.name}; ${size(sample.posts)} posts`, value, 'ms', { reference: base, ...goal,
      p50: round(p(sample, 0.5)), wall: round(p(sample, 0.95, 'wall')), http: sample.http.length ? round(median(sample.http)) : null });
  });
  const large = networks.at(-1).posts, [few, many] = [find(FLAT, smallest), find(FLAT, large)];
  if (few && many && few !== many) {
    const growth = median(few.rounds.map((values, i) => quantile(many.rounds[i].own, 0.5) / quantile(values.own, 0.5)));
    rows.push(row(`${FLAT}: growth of p50 from ${size(smallest)} to ${size(large)} posts`, growth, 'times', { goal: '0.8 - 1.2', met: growth >= 0.8 && growth <= 1.2 }));
  }
  for (const { posts, generated: { bytes, ...steps } } of networks) {
    rows.push(row(`making the network of ${size(posts)} posts`, Object.values(steps).reduce((a, b) => a + b, 0), 's'));
    rows.push(row(`database of ${size(posts)} posts`, bytes / 2 ** 20, 'MiB'));
  }
  return rows;
}
