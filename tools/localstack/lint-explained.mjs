// What the linters report and why it stays so.
const advice = (name, detail, why) => ({ why, optional: true,
  matches: (f) => f.source === 'db advisors' && f.name === name && detail.test(f.detail) });

export const EXPLAINED = [
  advice('unused_index', /has not been used/, 'a database that was made a second ago has used no index yet'),
  advice('rls_enabled_no_policy', /`private\./, 'tables of `private` are for functions alone: without a policy, nobody'),
];
