/** An image of one sample a pixel, row after row from the north, the whole world round in plate carrée. */
export interface Plane {
  width: number;
  height: number;
  samples: Float32Array;
}

export function emptyPlane(width: number, height: number): Plane {
  return { width, height, samples: new Float32Array(width * height) };
}

/** Applies a function to every sample; `at` is the sample's place in any plane of the same size. */
export function mapPlane(plane: Plane, change: (sample: number, at: number) => number): Plane {
  return { ...plane, samples: plane.samples.map(change) };
}

/** Nearly a Gaussian: three box blurs. Wraps at the antimeridian, repeats the outermost rows at the poles. */
export function blur(plane: Plane, radius: number): Plane {
  let blurred = plane;
  for (let pass = 0; pass < 3; pass += 1) blurred = boxBlur(blurred, radius);
  return blurred;
}

/** The mean over a square of 2 × radius + 1 pixels. */
export function boxBlur(plane: Plane, radius: number): Plane {
  const { width, height } = plane;
  const across = emptyPlane(width, height);
  for (let y = 0; y < height; y += 1) {
    slide(plane.samples, across.samples, width, radius, (x) => y * width + ((x + width) % width));
  }
  const both = emptyPlane(width, height);
  for (let x = 0; x < width; x += 1) {
    slide(across.samples, both.samples, height, radius, (y) => Math.min(height - 1, Math.max(0, y)) * width + x);
  }
  return both;
}

/** Running mean along one row or column; `at` says where its n-th sample lies, also a radius beyond either end. */
function slide(from: Float32Array, to: Float32Array, count: number, radius: number, at: (n: number) => number): void {
  let sum = 0;
  for (let n = -radius; n <= radius; n += 1) sum += from[at(n)]!;
  for (let n = 0; n < count; n += 1) {
    to[at(n)] = sum / (2 * radius + 1);
    sum += from[at(n + radius + 1)]! - from[at(n - radius)]!;
  }
}

/** The median over each pixel and its eight neighbours: takes off specks and keeps edges. */
export function median(plane: Plane): Plane {
  const { width, height, samples } = plane;
  const around = new Float32Array(9);
  return mapPlane(plane, (_, at) => {
    const x = at % width;
    const y = (at - x) / width;
    for (let n = 0; n < 9; n += 1) {
      const row = Math.min(height - 1, Math.max(0, y + Math.floor(n / 3) - 1));
      around[n] = samples[row * width + ((x + (n % 3) - 1 + width) % width)]!;
    }
    return around.sort()[4]!;
  });
}
