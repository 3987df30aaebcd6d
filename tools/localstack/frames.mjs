// Phoenix frames as Supabase Realtime writes them. vsn 1.0.0: a JSON object; vsn 2.0.0: a JSON array, and binary for
// messages that come from the database.

const USER_BROADCAST = 4, JSON_BODY = 1;

/** @returns {{join_ref, ref, topic, event, payload}} or null for what is no frame */
export function decode(data, isBinary) {
  if (isBinary) return null;                 // clients may broadcast in binary; this gateway takes no broadcasts
  try {
    const parsed = JSON.parse(data.toString());
    if (!Array.isArray(parsed)) return parsed && typeof parsed === 'object' ? parsed : null;
    const [join_ref, ref, topic, event, payload] = parsed;
    return { join_ref, ref, topic, event, payload };
  } catch { return null; }
}

export function encode(vsn, { join_ref = null, ref = null, topic, event, payload }) {
  // Version 1 leaves join_ref out of what the server sends, so a stale phx_close cannot be told from a fresh one.
  return vsn.startsWith('1') ? JSON.stringify({ topic, event, payload, ref })
    : JSON.stringify([join_ref, ref, topic, event, payload]);
}

/** A broadcast from the database. */
export function encodeBroadcast(vsn, topic, { event, payload, meta }) {
  if (vsn.startsWith('1')) {
    return encode(vsn, { topic, event: 'broadcast', payload: { type: 'broadcast', event, payload, meta } });
  }
  const [t, e, m] = [topic, event, JSON.stringify(meta)].map((text) => Buffer.from(text));
  const head = Buffer.from([USER_BROADCAST, t.length, e.length, m.length, JSON_BODY]);
  return Buffer.concat([head, t, e, m, Buffer.from(JSON.stringify(payload))]);
}
