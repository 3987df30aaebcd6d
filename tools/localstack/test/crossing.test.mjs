// Two who act on each other, or one person on two devices, at the same instant: it is as if one had come after the other.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { person, startStack, uuid, within } from './helpers.mjs';
import { held, waiting } from './race.mjs';

let stack, ann, bob, cleo, watch;
const sessions = [];
before(async () => {
  stack = await startStack();
  [ann, bob, cleo] = [await person(stack, 'ann'), await person(stack, 'bob'), await person(stack, 'cleo')];
  watch = session('supabase_admin');         // others are not shown what sessions of the stack itself wait for
});
after(async () => { await Promise.all(sessions.map((sql) => sql.end({ timeout: 1 }))); await stack.remove(); });

// One connection each, so that several can wait for one another.
function session(user) {
  const sql = stack.sql(user);
  sessions.push(sql);
  return sql;
}

const signIn = (t, who) => t`select set_config('request.jwt.claim.sub', ${who.id}, true), set_config('request.jwt.claims', ${JSON.stringify({ sub: who.id })}, true)`;

/** What a person does inside the transaction `t`; resolves with the answer. */
async function does(t, who, kind, args) {
  await signIn(t, who);
  const [{ answer }] = await t`select private.apply_intent(${uuid()}, ${kind}, ${JSON.stringify(args)}::text::jsonb) as answer`;
  return answer.code ?? answer.status;
}

/** The same in a transaction of its own: 'applied', the code of a refusal, or that of an error. */
const outcome = (who, kind, args) => session().begin((t) => does(t, who, kind, args)).catch((error) => error.code);

/** Keeps a transaction open while `meanwhile` runs, and ends it whatever comes of that. */
async function during(statements, meanwhile) {
  const open = await held(session(), statements);
  try {
    return await meanwhile();
  } finally {
    await open.end();
  }
}
const rowsOf = (who) => (t) => t`select private.lock_relations(${who.id})`;

test('a follow that waits for a block of the other is refused', async () => {
  let follow;
  await during((t) => does(t, cleo, 'set_block', { person: bob.id, on: true }), async () => {
    follow = outcome(bob, 'set_follow', { person: cleo.id, on: true });
    await waiting(watch, 1);
  });
  assert.equal(await within(follow, 'answer'), 'blocked');
  const following = await watch`select from public.follows where is_on and follower_id = ${bob.id}`;
  assert.equal(following.length, 0);
});

for (const kind of ['set_like', 'set_repost', 'set_bookmark']) {
  test(`two devices of one person, ${kind} and taking it back at once, do not wait crosswise`, async () => {
    const post = uuid();
    await ann.intent('put_post', { id: post, text: 'a post' });
    await bob.intent(kind, { post, on: true });
    let again, back;
    await during(rowsOf(bob), async () => {
      again = outcome(bob, kind, { post, on: true });              // waits for the lock
      await waiting(watch, 1);
      back = outcome(bob, kind, { post, on: false });              // held the row, and waited behind it
      await waiting(watch, 2);
    });
    assert.deepEqual(await within(Promise.all([again, back]), 'answers'), ['applied', 'applied']);
  });
}

test('unfollowing somebody who blocks at that moment does not wait crosswise', async () => {
  await bob.intent('set_follow', { person: ann.id, on: true });
  let block, unfollow;
  await during(rowsOf(bob), async () => {
    block = outcome(ann, 'set_block', { person: bob.id, on: true });
    await waiting(watch, 1);
    unfollow = outcome(bob, 'set_follow', { person: ann.id, on: false });
    await waiting(watch, 2);
  });
  assert.deepEqual(await within(Promise.all([block, unfollow]), 'answers'), ['applied', 'applied']);
});

for (const [what, comesTrue] of [['who comes second has a made one', true], ['and the one asked for if the first comes to nothing', false]]) {
  test(`two sign-ups with one handle at once: ${what}`, async () => {
    const handle = comesTrue ? 'dora' : 'emil', id = uuid();
    const first = await held(session(), (t) => t`insert into auth.users (id, aud, role, email, raw_user_meta_data)
      values (${id}, 'authenticated', 'authenticated', ${`${id}@test.example`}, ${JSON.stringify({ handle, display_name: 'First' })}::text::jsonb)`);
    const second = person(stack, handle);
    second.catch(() => {});
    await waiting(watch, 1).finally(() => first.end(comesTrue ? undefined : new Error('given up')));
    const { id: theirs } = await within(second, 'account');
    const [made] = await watch`select handle, name from public.profiles where id = ${theirs}`;
    assert.deepEqual({ ...made }, { handle: comesTrue ? `u_${theirs.replaceAll('-', '').slice(0, 20)}` : handle, name: handle });
  });
}

// Everything that tells somebody, done to a person who is about to be gone.
const actsOn = (who, post) => [
  outcome(ann, 'set_follow', { person: who.id, on: true }), outcome(bob, 'set_like', { post, on: true }), outcome(cleo, 'set_repost', { post, on: true }),
  outcome(ann, 'put_post', { id: uuid(), text: `hello @${who.handle}` }), outcome(bob, 'put_post', { id: uuid(), text: 'an answer', reply_to: post }),
];
const deletion = async (t, who) => { await signIn(t, who); await t`select private.delete_account()`; };
const isDeleted = (who) => session().begin((t) => deletion(t, who)).then(() => 'gone', (error) => error.code);
const told = async (who) => (await watch`select kind from public.notifications where user_id = ${who.id} order by kind`).map(({ kind }) => kind);

test('who acts on somebody whose account is being deleted waits, and is neither refused nor in the way', async () => {
  const [frida, post] = [await person(stack, 'frida'), uuid()];
  await frida.intent('put_post', { id: post, text: 'a post' });
  let gone, acts;
  await during((t) => t`select from public.posts where id = ${post} for update`, async () => {
    gone = isDeleted(frida);              // the person, then waits for the post
    await waiting(watch, 1);
    acts = actsOn(frida, post);
    await waiting(watch, 1 + acts.length);
  });
  assert.equal(await within(gone, 'deletion'), 'gone');
  assert.deepEqual(await within(Promise.all(acts), 'answers'), Array(acts.length).fill('applied'));
  assert.deepEqual(await told(frida), []);
});

test('if the deletion comes to nothing, the person is told', async () => {
  const [gerd, post, nothing] = [await person(stack, 'gerd'), uuid(), new Error('given up')];
  await gerd.intent('put_post', { id: post, text: 'a post' });
  const deleting = await held(session(), (t) => deletion(t, gerd));
  const acts = actsOn(gerd, post);
  await waiting(watch, acts.length).finally(() => deleting.end(nothing));
  assert.deepEqual(await within(Promise.all(acts), 'answers'), Array(acts.length).fill('applied'));
  assert.deepEqual(await told(gerd), ['follow', 'like', 'mention', 'reply', 'repost']);
});

// The deletion comes to rows of others: whoever holds one must not wait for what is deleted.

for (const [what, before] of [['taking a like back', true], ['giving one again', false]]) {
  test(`${what} while the account of the author is being deleted does not wait crosswise`, async () => {
    const author = await person(stack, `author_${before}`), post = uuid();
    const [first, second] = [bob, cleo].toSorted((a, b) => (a.id < b.id ? -1 : 1));         // the deletion comes to them in this order
    await author.intent('put_post', { id: post, text: 'a post' });
    for (const who of [first, second]) await who.intent('set_like', { post, on: true });
    if (!before) await second.intent('set_like', { post, on: false });
    let gone, like;
    await during((t) => t`select from public.likes where post_id = ${post} and user_id = ${first.id} for update`, async () => {
      gone = isDeleted(author);
      await waiting(watch, 1);
      like = outcome(second, 'set_like', { post, on: !before });
      await waiting(watch, 2);
    });
    assert.deepEqual(await within(Promise.all([gone, like]), 'answers'), ['gone', before ? 'applied' : 'deleted_target']);
    assert.equal((await watch`select from public.likes where post_id = ${post}`).length, 0);
  });
}

for (const [kind, on] of [['set_follow', false], ['set_block', true]]) {
  test(`${kind}, which ends a follow, while the account is being deleted does not wait crosswise`, async () => {
    const [who] = [ann, bob, cleo].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    let other;
    for (let n = 0; !(other?.id > who.id); n++) other = await person(stack, `${kind}_${n}`);       // counts are locked in this order
    const post = uuid();
    await who.intent('put_post', { id: post, text: 'a post' });
    await other.intent('set_like', { post, on: true });
    await who.intent('set_follow', { person: other.id, on: true });
    const [{ following }] = await watch`select following from public.profile_counts where person_id = ${who.id}`;
    let gone, end;
    await during((t) => t`select from public.likes where user_id = ${other.id} for update`, async () => {
      gone = isDeleted(other);
      await waiting(watch, 1);
      end = outcome(who, kind, { person: other.id, on });
      await waiting(watch, 2);
    });
    assert.deepEqual(await within(Promise.all([gone, end]), 'answers'), ['gone', 'applied']);
    const [counts] = await watch`select following from public.profile_counts where person_id = ${who.id}`;
    assert.equal(counts.following, following - 1, 'counted once');
  });
}

// What tells ann while the count is held by somebody else. The last row of each waits.
const tells = {
  like: (post) => ['set_like', { post, on: true }],
  repost: (post) => ['set_repost', { post, on: true }],
  reply: (post) => ['put_post', { id: uuid(), text: 'an answer', reply_to: post }],
  quote: (post) => ['put_post', { id: uuid(), text: 'look', quote: post }],
  mention: (post, of) => ['put_post', { id: uuid(), text: '@ann look', quote: of }],
  follow: () => ['set_follow', { person: ann.id, on: true }],
};
for (const [kind, deed] of Object.entries(tells)) {
  test(`what waited for a count (${kind}) is news, though something later was read meanwhile`, async () => {
    const [own, theirs, actor] = [uuid(), uuid(), await person(stack, `who_${kind}`)];
    await ann.intent('put_post', { id: own, text: 'a post' });
    await bob.intent('put_post', { id: theirs, text: 'of Bob' });
    let told;
    await during((t) => t`select (select count(*) from (select from public.post_counts where post_id in (${own}, ${theirs}) for update) p)
        + (select count(*) from (select from public.profile_counts where person_id = ${ann.id} for update) f)`, async () => {
      told = outcome(actor, ...deed(own, theirs));
      await waiting(watch, 1);
      await cleo.intent('put_post', { id: uuid(), text: '@ann read this' });
      const { items } = await ann.must('notifications_page', {});
      assert.equal(items[0].kind, 'mention');
      await ann.intent('mark_read', { up_to: items[0].sort });
    });
    assert.equal(await within(told, 'answer'), 'applied');
    const { items, unread } = await ann.must('notifications_page', {});
    assert.deepEqual([items[0].kind, items[0].unread, unread], [kind, true, 1]);
  });
}
