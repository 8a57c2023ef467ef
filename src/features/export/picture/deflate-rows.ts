/** Pixels as PNG and PDF keep them: rows of red, green and blue, each filtered against the row above, deflated. */
export interface DeflatedRows {
  width: number;
  height: number;
  /** A zlib stream in parts. */
  data: Uint8Array<ArrayBuffer>[];
}

/** The filter *Up* of PNG: in a map most pixels are as those above them. */
const UP = 2;

/** A band of rows as a canvas gives it: four bytes a pixel. */
export interface Band {
  rows: number;
  pixels: Uint8ClampedArray;
}

/** Filters and deflates a picture band by band, so that it never stands in memory whole. */
export async function deflateRows(width: number, height: number, bands: AsyncIterable<Band>): Promise<DeflatedRows> {
  const deflate = new CompressionStream('deflate');
  const data = collect(deflate.readable);
  const writer = deflate.writable.getWriter();
  let above: Uint8Array<ArrayBuffer> = new Uint8Array(width * 3);
  try {
    for await (const band of bands) {
      const filtered = filterBand(band, width, above);
      above = filtered.last;
      await writer.write(filtered.bytes);
    }
  } catch (error) {
    await writer.abort(error);
    // The other end fails with the same reason: told once is enough.
    await data.catch(() => undefined);
    throw error;
  }
  await writer.close();
  return { width, height, data: await data };
}

/** Rows without transparency and filtered, each behind the number of its filter; `last` is the last row as it was. */
function filterBand(
  { rows, pixels }: Band,
  width: number,
  above: Uint8Array
): { bytes: Uint8Array<ArrayBuffer>; last: Uint8Array<ArrayBuffer> } {
  const stride = width * 3 + 1;
  const bytes = new Uint8Array(rows * stride);
  let before = above;
  let last = new Uint8Array(width * 3);
  for (let row = 0; row < rows; row += 1) {
    bytes[row * stride] = UP;
    const own = new Uint8Array(width * 3);
    for (let x = 0; x < width; x += 1) {
      const from = (row * width + x) * 4;
      for (let part = 0; part < 3; part += 1) {
        const value = pixels[from + part]!;
        own[x * 3 + part] = value;
        bytes[row * stride + 1 + x * 3 + part] = value - before[x * 3 + part]!;
      }
    }
    before = own;
    last = own;
  }
  return { bytes, last };
}

async function collect(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = stream.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) parts.push(step.value);
  return parts;
}
