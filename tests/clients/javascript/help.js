// What the scripts of user pools share: the captured mail, and an authenticator app.
import { createHmac } from 'node:crypto';

/** The code in the newest message to an address. */
export async function mailedCode(to) {
  const answer = await fetch(`${process.env.MAILBOX}/?${new URLSearchParams({ to })}`);
  return (await answer.json()).body.match(/\b(\d{6,8})\b/)[1];
}

/** RFC 6238 with SHA-1, 30 seconds and six digits. No code is given twice: the server takes the code of
 *  the next step too, so that two codes need no wait; a third one waits. */
export function authenticator(secret) {
  const bits = [...secret].map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  let last = 0;
  const codeOf = (step) => {
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(BigInt(step));
    const mac = createHmac('sha1', key).update(counter).digest();
    const at = mac[19] & 15;
    return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
  };
  return {
    next() {
      const now = () => Math.floor(Date.now() / 30_000);
      last = Math.max(last + 1, now() - 1);
      while (last > now() + 1) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
      return codeOf(last);
    },
  };
}
