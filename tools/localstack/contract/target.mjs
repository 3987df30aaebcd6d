// Where the contract is checked: a local stack of its own, or the hosted project that the environment names.
import { createClient } from '@supabase/supabase-js';
import { client, PASSWORD, person as signUp, startStack, uuid, within } from '../test/helpers.mjs';

const { POSTR_CONTRACT_URL: url, POSTR_CONTRACT_KEY: key, POSTR_CONTRACT_SECRET: secret } = process.env;
if (url && !key) throw new Error('POSTR_CONTRACT_KEY: the publishable key of the project is needed too');

/** `test(name, localOnly, ...)`: what needs the stack's own routes or its database. */
export const localOnly = { skip: url ? 'a hosted project does not offer this' : false };
export const hosted = Boolean(url);

/** The server: `url`, `publishable`, `person(name)`; `remove()` ends the stack, or deletes the accounts that were made. */
export async function openTarget({ args } = {}) {
  if (!url) {
    const stack = await startStack({ args });
    return Object.assign(stack, { person: (name) => signUp(stack, name), suffix: '' });
  }
  const admin = secret ? createClient(url, secret, { auth: { persistSession: false, autoRefreshToken: false } }) : null;
  const made = [];
  const target = { url: url.replace(/\/$/, ''), publishable: key, suffix: `_${uuid().slice(0, 8)}` };
  target.person = async (name) => {
    const handle = name + target.suffix;
    const who = admin ? await confirmed(target, admin, handle) : await signUp(target, handle);
    made.push(who.id);
    return who;
  };
  target.remove = async () => {
    for (const id of admin ? made : []) await admin.auth.admin.deleteUser(id);
  };
  return target;
}

// With the secret key no mail has to be read: the account is made as if its address had been confirmed.
async function confirmed(target, admin, handle) {
  const email = `${handle}@example.com`;
  const { error } = await admin.auth.admin.createUser({ email, password: PASSWORD, email_confirm: true,
    user_metadata: { handle, display_name: handle } });
  if (error) throw error;
  return signUp(target, handle, { email, signIn: true });
}

/** The caller's own channel, joined; `heard()` resolves at the next nudge. */
export async function ownChannel(who) {
  await who.realtime.setAuth(who.session.access_token);
  const channel = who.channel(`user:${who.id}`, { config: { private: true } });
  const waiting = [], unread = [];
  channel.on('broadcast', { event: 'nudge' }, (message) => { if (waiting.length) waiting.shift()(message); else unread.push(message); });
  await within(new Promise((resolve, reject) => channel.subscribe((status, error) => {
    if (status === 'SUBSCRIBED') resolve(); else if (error) reject(error);
  })), 'subscription');
  return { heard: () => (unread.length ? Promise.resolve(unread.shift()) : new Promise((resolve) => waiting.push(resolve))),
    leave: () => who.removeAllChannels() };
}

export { client, PASSWORD, uuid, within };
