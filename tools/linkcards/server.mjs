// The two functions of the project that are for this program (supabase/README.md, "Link cards").

const TIMEOUT = 30_000;
const CALLS = 10;         // of 500 posts each; what is left over is listed again in the next run

/** The project itself does not answer, or not to us: there is no use going on. */
export class Unreachable extends Error {}
/** One request was refused, others need not be. */
export class Refused extends Error {}

export class Server {
  #url;
  #headers;

  constructor(url, key) {
    this.#url = new URL(`${url.replace(/\/+$/, '')}/rest/v1/rpc/`);
    this.#headers = { apikey: key, authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  }

  /** Links that have no card yet, newest first. */
  async links(limit) {
    const list = await this.#call('links_without_card', { lim: limit }).catch((error) => {
      throw error instanceof Refused ? new Unreachable(error.message) : error;
    });
    if (!Array.isArray(list)) throw new Unreachable('what answers there is no Postr server');
    return list;
  }

  /** `card` null: nothing to show, do not list it again. */
  async put(link, card) {
    const args = card ? { url: link, ...card } : { url: link, title: null };
    for (let call = 0; call < CALLS; call += 1) {
      if (!await this.#call('put_link_card', args)) return;
    }
  }

  async #call(name, args) {
    let response, text;
    try {
      response = await fetch(new URL(name, this.#url), { method: 'POST', headers: this.#headers, body: JSON.stringify(args),
        redirect: 'error', signal: AbortSignal.timeout(TIMEOUT) });
      text = await response.text();
    } catch { throw new Unreachable('the server cannot be reached'); }
    const { status } = response;
    if (status === 401 || status === 403) throw new Unreachable(`the server does not accept the key (HTTP ${status})`);
    if (status >= 500 || status === 404) throw new Unreachable(`the server cannot do this now, or lacks a migration (HTTP ${status})`);
    if (!response.ok) throw new Refused(`the server refuses (HTTP ${status})`);
    try { return JSON.parse(text); } catch { throw new Unreachable('what answers there is no Postr server'); }
  }
}
