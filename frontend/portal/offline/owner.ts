import { csrfToken } from '../api/api.ts';

const KEY = 'homestretch.owner';
const SIGN_IN = 'homestretch.sign-in';

/** FNV-1a over 64 bits: tells accounts apart on a shared phone without spelling them out; and sign-ins likewise. */
export function ownerOf(email: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(email.trim().toLowerCase())) {
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  }
  return value.toString(36);
}

/** Who signed in on this device last and has not signed out; nobody once somebody has signed in whom it does not know yet. */
export function lastOwner(): string | null {
  try {
    return isSameSignIn() ? localStorage.getItem(KEY) : null;
  } catch {
    return null;
  }
}

/** Whether nobody has signed in since the owner was remembered: each sign-in brings a token of its own. */
function isSameSignIn(): boolean {
  const token = csrfToken();
  return token === null || localStorage.getItem(SIGN_IN) === ownerOf(token);
}

export function rememberOwner(owner: string | null): void {
  try {
    const token = csrfToken();
    if (owner === null || token === null) localStorage.removeItem(SIGN_IN);
    else localStorage.setItem(SIGN_IN, ownerOf(token));
    if (owner === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, owner);
  } catch {
    // Without storage nothing is kept for later anyway.
  }
}
