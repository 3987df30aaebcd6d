import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { client, localOnly, openTarget, PASSWORD, uuid } from './target.mjs';

let target, ann;
before(async () => { target = await openTarget(); ann = await target.person('ann'); });
after(() => target?.remove());

test('sign-up makes a profile and a session', async () => {
  assert.equal(ann.session.token_type, 'bearer');
  assert.ok(Math.abs(ann.session.expires_at - ann.session.expires_in - Date.now() / 1000) < 3600, 'seconds, and seconds since 1970');
  const { data } = await ann.from('profiles').select('id,handle,name,created_at').eq('id', ann.id).single();
  assert.deepEqual([data.id, data.handle, data.name], [ann.id, ann.handle, ann.handle]);
  assert.match(data.created_at, /^\d{4}-\d\d-\d\dT[\d:.]+\+00:00$/);
});

test('a handle can be asked for before', async () => {
  assert.equal((await client(target).rpc('handle_available', { handle: ann.handle.toUpperCase() })).data, false);
  assert.equal((await client(target).rpc('handle_available', { handle: `second${target.suffix}` })).data, true);
});

test('instead of a taken handle one is made', localOnly, async () => {
  const second = client(target);
  const { data: { user }, error } = await second.auth.signUp({ email: 'second@example.com', password: PASSWORD,
    options: { data: { handle: ann.handle.toUpperCase() } } });
  assert.equal(error, null, 'a failure would tell that the address has no account yet');
  const { data } = await second.from('profiles').select('handle').eq('id', user.id).single();
  assert.equal(data.handle, `u_${user.id.replaceAll('-', '').slice(0, 20)}`);
});

test('a closed door fails the sign-up', localOnly, async () => {
  const sql = target.sql();
  await sql`update private.settings set sign_ups_open = false`;
  const raw = await fetch(`${target.url}/auth/v1/signup`, { method: 'POST', headers: { apikey: target.publishable, 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'third@example.com', password: PASSWORD, data: { handle: 'third' } }) });
  const { code, error_code: name, msg } = await raw.json();
  assert.deepEqual([raw.status, code, name, msg], [500, 500, 'unexpected_failure', 'Database error saving new user']);
  await sql`update private.settings set sign_ups_open = true`;
  await sql.end();
});

test('sign-in, wrong password, refresh, sign-out', async () => {
  const supabase = client(target);
  const { email } = ann;
  assert.equal((await supabase.auth.signInWithPassword({ email, password: 'wrong-password' })).error.code, 'invalid_credentials');
  const { data } = await supabase.auth.signInWithPassword({ email, password: PASSWORD });
  const first = data.session.refresh_token;
  const refreshed = await supabase.auth.refreshSession();
  assert.notEqual(refreshed.data.session.refresh_token, first);
  assert.equal((await supabase.auth.getUser()).data.user.id, ann.id);
  assert.equal((await supabase.auth.signOut({ scope: 'local' })).error, null);
  const last = refreshed.data.session.refresh_token;
  assert.match((await client(target).auth.refreshSession({ refresh_token: last })).error.code, /^(refresh_token|session)_not_found$/);
});

// The answer to the first refresh was lost: the same token again must not end the session.
test('the parent of the active refresh token is taken once more', async () => {
  const { data } = await client(target).auth.signInWithPassword({ email: ann.email, password: PASSWORD });
  const parent = data.session.refresh_token;
  const refresh = async () => (await client(target).auth.refreshSession({ refresh_token: parent })).data.session;
  const [lost, again] = [await refresh(), await refresh()];
  assert.ok(lost && again);
  const { error } = await client(target).auth.refreshSession({ refresh_token: again.refresh_token });
  assert.equal(error, null);
});

test('an expired token is a 401 that says so', localOnly, async () => {
  const { access_token: token } = await target.local('POST', 'mint', { sub: uuid(), expires_in: -60 });
  const answer = await fetch(`${target.url}/rest/v1/rpc/home_page`, { method: 'POST', body: '{}',
    headers: { apikey: target.publishable, authorization: `Bearer ${token}`, 'content-type': 'application/json' } });
  assert.equal(answer.status, 401);
  assert.equal((await answer.json()).code, 'PGRST303');
});

test('with confirmation the code comes by mail', localOnly, async () => {
  const strict = await openTarget({ args: ['--confirm'] });
  try {
    const supabase = client(strict);
    const email = 'new@test.example';
    const { data } = await supabase.auth.signUp({ email, password: PASSWORD, options: { data: { handle: 'newcomer' } } });
    assert.equal(data.session, null);
    assert.equal((await supabase.auth.signInWithPassword({ email, password: PASSWORD })).error.code, 'email_not_confirmed');
    const code = async () => {
      const mails = await strict.local('GET', `mail?to=${email}`);
      const [digits] = /\b\d{6}\b/.exec(mails.at(-1).text ?? mails.at(-1).html);
      await strict.local('DELETE', 'mail');
      return digits;
    };
    const first = await code();
    assert.equal((await supabase.auth.verifyOtp({ email, token: '000000', type: 'email' })).error.code, 'otp_expired');
    assert.equal((await supabase.auth.verifyOtp({ email, token: first, type: 'email' })).error, null);
    assert.equal((await supabase.rpc('home_page')).error, null);

    const forgetful = client(strict);
    assert.equal((await forgetful.auth.resetPasswordForEmail(email)).error, null);
    assert.equal((await forgetful.auth.verifyOtp({ email, token: await code(), type: 'recovery' })).error, null);
    assert.equal((await forgetful.auth.updateUser({ password: 'another-long-password' })).error, null);
    assert.equal((await client(strict).auth.signInWithPassword({ email, password: 'another-long-password' })).error, null);
    assert.deepEqual(await strict.local('GET', 'mail'), [], 'read and cleared');
  } finally { await strict.remove(); }
});
