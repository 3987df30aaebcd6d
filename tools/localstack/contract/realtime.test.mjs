import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTarget, ownChannel, uuid, within } from './target.mjs';

let target, ann, bob;
before(async () => {
  target = await openTarget();
  [ann, bob] = [await target.person('ann'), await target.person('bob')];
  await bob.intent('set_follow', { person: ann.id, on: true });
});
after(() => target?.remove());

// At most one nudge per person in 5 s: somebody who was nudged a moment ago hears of a later post.
test('a follower hears of a post on the own channel, and pulls it', async () => {
  const { epoch, to } = await bob.must('feed_pull', {});
  const { heard, leave } = await ownChannel(bob);
  const ids = [];
  let message = null;
  const nudge = heard();
  nudge.then((m) => { message = m; });
  while (!message) {
    assert.ok(ids.length < 10, 'a nudge within ten posts');
    ids.push(uuid());
    await ann.intent('put_post', { id: ids.at(-1), text: 'listen' });
    await Promise.race([nudge, new Promise((resolve) => setTimeout(resolve, 1500))]);
  }
  assert.deepEqual(Object.keys(message.payload), ['id'], 'it carries no content');
  const page = await bob.must('feed_pull', { epoch, since: to });
  assert.deepEqual(page.rows.posts.map((p) => p.id).sort(), ids.sort());
  await leave();
});

test('somebody else\'s channel is refused', async () => {
  await bob.realtime.setAuth(bob.session.access_token);
  const channel = bob.channel(`user:${ann.id}`, { config: { private: true } });
  const refused = new Promise((resolve, reject) => channel.subscribe((status, error) => {
    if (status === 'SUBSCRIBED') reject(new Error('let in')); else if (error) resolve(error);
  }));
  assert.match((await within(refused, 'refusal', 30_000)).message, /Unauthorized|permission/);
  await bob.removeAllChannels();
});
