// Workbooks are zip archives. They are packed and unpacked with the browser's own streams: a library would start a
// worker from a blob for large files, which the content security policy forbids.

/** A file in an archive. */
export interface ZipPart {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Where a file lies in an archive. */
export interface ZipEntry {
  readonly path: string;
  readonly isDeflated: boolean;
  readonly start: number;
  readonly length: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;

/** The files of an archive; null where it is none. */
export function zipEntries(bytes: Uint8Array<ArrayBuffer>): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const within = (at: number, length: number): boolean => at >= 0 && at + length <= bytes.length;
  let end = bytes.length - 22;
  // A comment of up to 64 KB may stand behind the end.
  while (end >= 0 && end > bytes.length - 65_558 && view.getUint32(end, true) !== endMark) end -= 1;
  if (end < 0 || !within(end, 22) || view.getUint32(end, true) !== endMark) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (!within(at, 46) || view.getUint32(at, true) !== entryMark) return null;
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (!within(at + 46, nameLength) || !within(local, 30) || view.getUint32(local, true) !== localMark) return null;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const length = view.getUint32(at + 20, true);
    if (!within(start, length)) return null;
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({ path, isDeflated: view.getUint16(at + 10, true) !== 0, start, length });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** What a stream makes of some bytes; null where that is longer than allowed. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const writer = stream.writable.getWriter();
  // What goes wrong in writing is thrown again in reading.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > maxBytes) {
      await reader.cancel().catch(() => undefined);
      return null;
    }
    pieces.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The content of a file, or null where it is longer than allowed: what an archive says of its sizes is not believed. */
export async function unpack(
  archive: Uint8Array<ArrayBuffer>,
  { start, length, isDeflated }: ZipEntry,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const packed = archive.slice(start, start + length);
  if (isDeflated) return through(packed, new DecompressionStream('deflate-raw'), maxBytes);
  return packed.length > maxBytes ? null : packed;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return (await through(bytes, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY)) ?? bytes;
}

// Every file of ours is dated 1980-01-01: the same content is the same file.
const date = 0x21;
const utf8Names = 0x0800;

/** Makes an archive; packed small, or with the files as they are. */
export async function zip(parts: readonly ZipPart[], isDeflated: boolean): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { path, bytes } of parts) {
    const name = new TextEncoder().encode(path);
    const content = isDeflated ? await deflated(bytes) : bytes;
    const header = new DataView(new ArrayBuffer(30));
    header.setUint32(0, localMark, true);
    const facts = new DataView(new ArrayBuffer(26));
    [20, utf8Names, isDeflated ? 8 : 0, 0, date].forEach((value, index) => facts.setUint16(index * 2, value, true));
    [crc32(bytes), content.length, bytes.length].forEach((value, index) =>
      facts.setUint32(10 + index * 4, value, true),
    );
    facts.setUint16(22, name.length, true);
    const shared = new Uint8Array(facts.buffer);
    const local = new Uint8Array(header.buffer);
    local.set(shared, 4);
    const entry = new DataView(new ArrayBuffer(46));
    entry.setUint32(0, entryMark, true);
    entry.setUint16(4, 20, true);
    entry.setUint32(42, offset, true);
    const central = new Uint8Array(entry.buffer);
    central.set(shared, 6);
    directory.push(central, name);
    pieces.push(local, name, content);
    offset += local.length + name.length + content.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, endMark, true);
  end.setUint16(8, parts.length, true);
  end.setUint16(10, parts.length, true);
  end.setUint32(
    12,
    directory.reduce((sum, piece) => sum + piece.length, 0),
    true,
  );
  end.setUint32(16, offset, true);
  return new Blob([...pieces, ...directory, new Uint8Array(end.buffer)]);
}
