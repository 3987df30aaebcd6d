import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { client, PASSWORD, person, startStack } from './helpers.mjs';

let stack;
before(async () => { stack = await startStack({ args: ['--expiry=60'] }); });
after(() => stack.remove());

test('sign-up makes a profile and a session', async () => {
  const ann = await person(stack, 'ann');
  assert.equal(ann.session.expires_in, 60);
  const { data } = await ann.from('profiles').select('id,handle,name,created_at').single();
  assert.deepEqual([data.id, data.handle, data.name], [ann.id, 'ann', 'ann']);
  assert.match(data.created_at, /^\d{4}-\d\d-\d\dT[\d:.]+\+00:00$/);
});

test('a taken handle fails the sign-up, and can be asked for before', async () => {
  const answer = await client(stack).auth.signUp({ email: 'second@test.example', password: PASSWORD, options: { data: { handle: 'Ann' } } });
  assert.equal(answer.error.status, 500);
  assert.equal((await client(stack).rpc('handle_available', { handle: 'ann' })).data, false);
  assert.equal((await client(stack).rpc('handle_available', { handle: 'second' })).data, true);
  const raw = await fetch(`${stack.url}/auth/v1/signup`, { method: 'POST', headers: { apikey: stack.anon, 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'second@test.example', password: PASSWORD, data: { handle: 'ann' } }) });
  assert.deepEqual(await raw.json(), { code: 500, error_code: 'unexpected_failure', msg: 'Database error saving new user' });
});

test('sign-in, wrong password, refresh, sign-out', async () => {
  const supabase = client(stack);
  const email = 'ann@test.example';
  assert.equal((await supabase.auth.signInWithPassword({ email, password: 'wrong-password' })).error.code, 'invalid_credentials');
  const { data } = await supabase.auth.signInWithPassword({ email, password: PASSWORD });
  const first = data.session.refresh_token;
  const refreshed = await supabase.auth.refreshSession();
  assert.notEqual(refreshed.data.session.refresh_token, first);
  assert.equal((await supabase.auth.signOut()).error, null);
  const last = refreshed.data.session.refresh_token;
  assert.equal((await client(stack).auth.refreshSession({ refresh_token: last })).error.code, 'refresh_token_not_found');
});

test('an expired token is a 401 that says so', async () => {
  const { access_token: token } = await stack.local('POST', 'mint', { sub: crypto.randomUUID(), expires_in: -60 });
  const answer = await fetch(`${stack.url}/rest/v1/rpc/home_page`, { method: 'POST', body: '{}',
    headers: { apikey: stack.publishable, authorization: `Bearer ${token}`, 'content-type': 'application/json' } });
  assert.equal(answer.status, 401);
  assert.equal((await answer.json()).code, 'PGRST303');
});

test('with --confirm the code comes by mail', async () => {
  const strict = await startStack({ args: ['--confirm'] });
  try {
    const supabase = client(strict);
    const email = 'new@test.example';
    const { data } = await supabase.auth.signUp({ email, password: PASSWORD, options: { data: { handle: 'newcomer' } } });
    assert.equal(data.session, null);
    assert.equal((await supabase.auth.signInWithPassword({ email, password: PASSWORD })).error.code, 'email_not_confirmed');
    const [mail] = await strict.local('GET', `mail?to=${email}`);
    const [code] = /\b\d{6}\b/.exec(mail.text ?? mail.html);
    assert.equal((await supabase.auth.verifyOtp({ email, token: '000000', type: 'email' })).error.code, 'otp_expired');
    const verified = await supabase.auth.verifyOtp({ email, token: code, type: 'email' });
    assert.equal(verified.error, null);
    assert.equal((await supabase.rpc('home_page')).error, null);
  } finally { await strict.remove(); }
});
