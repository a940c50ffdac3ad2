/** The sheet that printers hold where this device is used. */
export function paper(): 'A4' | 'LETTER' {
  return /-(US|CA)\b/i.test(navigator.language) ? 'LETTER' : 'A4';
}
