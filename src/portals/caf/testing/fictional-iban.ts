const KEY = 97;

/** The IBAN of an account of eleven digits at the bank 00000, with its true key (ISO 7064, mod 97-10): no bank can hold it. */
export function fictional(account: string): string {
  const bban = `0000000000${account}${String(KEY - ((3 * Number(account)) % KEY)).padStart(2, '0')}`;
  // F is 15, R is 27: the country and « 00 » go to the end.
  const key = 98n - (BigInt(`${bban}152700`) % 97n);
  return `FR${String(key).padStart(2, '0')}${bban}`.replace(/(.{4})(?=.)/g, '$1 ');
}
