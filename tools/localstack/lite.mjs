// REST and auth by @supabase/lite, corrected where 0.10.0 answers differently from a hosted project.
import { AsyncLocalStorage } from 'node:async_hooks';
import { App, setExperimental } from '@supabase/lite';
import { DiskStorage } from './storage.mjs';

setExperimental('storage', true);

export function createApp({ database, keys, mailbox, storageDir, siteUrl, options }) {
  const { connection } = database;
  connection.rlsState = 'active';      // else its first request runs GRANT ALL on all tables with row-level security
  const app = new App({
    connection,
    api: { max_rows: 1000, schemas: ['public'] },
    auth: {
      enabled: true, jwt_secret: keys.jwtSecret, jwt_expiry: options.expiry, enable_signup: true,
      publishable_key: keys.publishable, secret_key: keys.secret, minimum_password_length: 8, site_url: siteUrl,
      enable_refresh_token_rotation: true, refresh_token_reuse_interval: options.reuse,
      email: { enable_signup: true, enable_confirmations: options.confirm, max_frequency: '0s', double_confirm_changes: false },
    },
    storage: { enabled: true, file_size_limit: '50MiB' },
    studio: { enabled: false },
    options: { server: { admin: false, apiKeys: { resolver: keys.resolve } }, drivers: { email: mailbox.driver } },
  });
  app._storageAdapter = new DiskStorage(storageDir);      // before the system schema: without it there is no storage schema
  return { app, fetch: corrected(app, connection) };
}

// The driver's last error belongs to the request that caused it, so it travels with the request's async context.
const current = new AsyncLocalStorage();

function corrected(app, connection) {
  const normalize = connection.normalizeDbError?.bind(connection);
  connection.normalizeDbError = (error) => {
    const context = current.getStore();
    if (context) context.error = error;
    return normalize ? normalize(error) : error;
  };

  return async function fetchApp(request, peerAddress) {
    const { pathname } = new URL(request.url);
    const context = { error: null };
    const ask = (r) => current.run(context, () => app.fetch(r, { peerAddress }));
    const answer = pathname === '/auth/v1/verify' && request.method === 'POST'
      ? await verify(request, ask) : await ask(request);
    return answer.status === 500 ? betterError(pathname, answer, context.error) : answer;
  };
}

// lite prints every failed statement, which the answer already tells, and at every start that storage is experimental.
const { error: printError, warn: printWarning } = console;
console.error = (...args) => { if (!(current.getStore() && args.some((arg) => arg instanceof Error))) printError(...args); };
console.warn = (...args) => { if (!String(args[0]).startsWith('EXPERIMENTAL')) printWarning(...args); };

// GoTrue takes type "email" for both; lite wants "signup" before confirmation and "magiclink" after.
async function verify(request, ask) {
  const body = await request.json().catch(() => ({}));
  const as = (type) => new Request(request.url,
    { method: 'POST', headers: request.headers, body: JSON.stringify({ ...body, type }) });
  if (body.type !== 'email') return ask(as(body.type));
  const first = await ask(as('signup'));
  return first.ok ? first : ask(as('magiclink'));
}

// SQLSTATE class -> HTTP status, as PostgREST maps it. lite answers 500 "SUP" for every state it does not list.
const STATUS_OF_CLASS = { '08': 503, 25: 500, 28: 403, 40: 500, 53: 503, 54: 500, 55: 500, 57: 500, 58: 500, P0: 500, XX: 500 };

async function betterError(pathname, answer, error) {
  const body = await answer.json().catch(() => null);
  if (pathname.startsWith('/auth/v1/')) {
    const msg = pathname.endsWith('/signup') ? 'Database error saving new user' : 'Internal server error';
    return Response.json({ code: 500, error_code: 'unexpected_failure', msg },
      { status: 500, headers: { 'x-sb-error-code': 'unexpected_failure' } });
  }
  if (/^\/storage\/v1\/object\/(upload\/)?sign\//.test(pathname)) {
    return Response.json({ statusCode: '400', error: 'InvalidJWT', message: 'signature verification failed',
      code: 'InvalidJWT' }, { status: 400 });
  }
  const state = error?.code ?? '';
  if (body?.code === 'SUP' && /^[0-9A-Z]{5}$/.test(state)) {
    const status = state === 'P0001' ? 400 : STATUS_OF_CLASS[state.slice(0, 2)] ?? 400;
    return Response.json({ code: state, details: error.detail ?? null, hint: error.hint ?? null, message: error.message },
      { status });
  }
  return Response.json(body, { status: 500 });
}
