import assert from 'node:assert/strict';
import { afterEach, after, before, test } from 'node:test';
import { picture } from '../pictures.mjs';
import { client, PASSWORD, person, startStack, uuid } from './helpers.mjs';

let stack, ann;
before(async () => { stack = await startStack(); ann = await person(stack, 'ann'); });
afterEach(() => stack.local('PUT', 'tokens', { expiry: null }));
after(() => stack.remove());

const signIn = async () => (await client(stack).auth.signInWithPassword({ email: ann.email, password: PASSWORD })).data.session;
const ask = (path, token, options = {}) => fetch(`${stack.url}${path}`, { method: 'POST', body: '{}', ...options,
  headers: { apikey: stack.publishable, authorization: `Bearer ${token}`, 'content-type': 'application/json', ...options.headers } });

test('a short life, for the tokens issued from then on', async () => {
  assert.deepEqual(await stack.local('PUT', 'tokens', { expiry: 7 }), { expiry: 7, expired: 0 });
  const session = await signIn();
  const claims = JSON.parse(Buffer.from(session.access_token.split('.')[1], 'base64url'));
  assert.deepEqual([session.expires_in, claims.exp - claims.iat, session.expires_at - claims.iat, claims.sub], [7, 7, 7, ann.id]);
  assert.equal((await ask('/rest/v1/rpc/home_page', session.access_token)).status, 200);
  const { data } = await client(stack).auth.refreshSession({ refresh_token: session.refresh_token });
  assert.equal(data.session.expires_in, 7);
  await stack.local('PUT', 'tokens', { expiry: null });
  assert.equal((await signIn()).expires_in, 3600);
  assert.match((await stack.local('PUT', 'tokens', { expiry: -1 })).error, /whole seconds/);
  assert.match((await stack.local('PUT', 'tokens', { expires: 1 })).error, /unknown setting/);
});

test('all tokens run out at once: every service says so in its own way, and a new one works', async () => {
  const { access_token: old, refresh_token: parent } = await signIn();
  assert.equal((await ask('/rest/v1/rpc/home_page', old)).status, 200);
  await stack.local('PUT', 'tokens', { expire: true });

  const rest = await ask('/rest/v1/rpc/home_page', old);
  assert.deepEqual([rest.status, (await rest.json()).code], [401, 'PGRST303']);
  const auth = await ask('/auth/v1/user', old, { method: 'GET', body: undefined });
  assert.equal(auth.status, 403);
  const png = picture('harbour_dawn', 8, 8);
  const storage = await ask(`/storage/v1/object/media/${ann.id}/${uuid()}/1-a.png`, old, { body: png, headers: { 'content-type': 'image/png' } });
  assert.ok([400, 401].includes(storage.status));
  const anonymous = await ask('/rest/v1/rpc/handle_available', stack.anon, { body: '{"handle":"nobody"}' });
  assert.equal(anonymous.status, 200, 'keys are no tokens');

  const { data, error } = await client(stack).auth.refreshSession({ refresh_token: parent });
  assert.equal(error, null);
  assert.equal((await ask('/rest/v1/rpc/home_page', data.session.access_token)).status, 200, 'one issued at once afterwards');
});
