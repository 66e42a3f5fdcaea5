// Built from the decoder that every browser brings: the two can never disagree.
let codes: ReadonlyMap<string, number> | null = null;

function gbkCodes(): ReadonlyMap<string, number> {
  if (codes !== null) return codes;
  const table = new Map<string, number>();
  const decoder = new TextDecoder('gbk');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      const isOne = [...character].length === 1 && character !== '\ufffd';
      if (isOne && !table.has(character)) table.set(character, lead * 256 + trail);
    }
  }
  codes = table;
  return table;
}

/** A text in GBK, and the characters for which GBK has no code, each once; those are left out. */
export function encodeGbk(text: string): {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly missing: readonly string[];
} {
  const table = gbkCodes();
  const bytes = new Uint8Array(text.length * 2);
  const missing = new Set<string>();
  let length = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const code = point < 0x80 ? point : table.get(character);
    if (code === undefined) missing.add(character);
    else if (code < 0x80) bytes[length++] = code;
    else {
      bytes[length++] = code >> 8;
      bytes[length++] = code & 0xff;
    }
  }
  return { bytes: bytes.slice(0, length), missing: [...missing] };
}
