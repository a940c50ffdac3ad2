const KEY = 'homestretch.owner';

/** FNV-1a over 64 bits: tells accounts apart on a shared phone without spelling them out. */
export function ownerOf(email: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(email.trim().toLowerCase())) {
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  }
  return value.toString(36);
}

/** Who signed in on this device last and has not signed out. */
export function lastOwner(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function rememberOwner(owner: string | null): void {
  try {
    if (owner === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, owner);
  } catch {
    // Without storage nothing is kept for later anyway.
  }
}
