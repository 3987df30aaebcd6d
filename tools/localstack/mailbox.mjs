// Mail is kept in memory and read at /__local/mail, newest last.
import { InMemoryEmailDriver } from '@supabase/lite';

export class Mailbox {
  driver = new InMemoryEmailDriver({ maxKeepCount: 1000 });

  messages(to) {
    const all = [...this.driver.messages.values()].flat();
    return to ? all.filter((message) => [message.to].flat().some((a) => String(a).includes(to))) : all;
  }

  clear() { this.driver.messages.clear(); }
}
