// The routes under /__local/: what a test says to the stack, and asks it.

/** Answers a request to /__local/<name>; `handlers` are the parts of a running stack. */
export async function localRequest(request, name, { faults, requests, realtime, mailbox, keys, tokens }) {
  const to = new URL(request.url).searchParams.get('to');
  const body = async () => JSON.parse((await request.text()) || 'null');
  const routes = {
    'GET faults': () => faults.rules,
    'PUT faults': async () => { faults.set(await body()); return faults.rules; },
    'DELETE faults': () => { faults.set([]); return []; },
    'GET requests': () => requests,
    'DELETE requests': () => { requests.length = 0; return []; },
    'GET mail': () => mailbox.messages(to),
    'DELETE mail': () => { mailbox.clear(); return []; },
    'GET realtime': () => realtime.state,
    'PUT realtime': async () => { realtime.change(await body() ?? {}); return realtime.state; },
    'GET tokens': () => tokens.state,
    'PUT tokens': async () => {
      const wish = await body() ?? {};
      await tokens.set(wish);
      if (wish.expire) realtime.expire((claims) => tokens.hasRunOut(claims));
      return tokens.state;
    },
    'POST mint': async () => ({ access_token: await keys.mint(await body()) }),
  };
  const answer = routes[`${request.method === 'POST' && name !== 'mint' ? 'PUT' : request.method} ${name}`];
  if (!answer) return Response.json({ error: 'no such local route' }, { status: 404 });
  try { return Response.json(await answer()); } catch (error) { return Response.json({ error: error.message }, { status: 400 }); }
}
