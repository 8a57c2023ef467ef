import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { DrawnLayer } from '../drawn/own-features';
import type { OwnLayer } from '../own-layer';

type Shapes = readonly Feature<Geometry | null>[];

/** The shapes of the reader's own layers, whose files are read once each. */
export class OwnShapes {
  #read = new Map<string, Promise<Shapes>>();

  /** What is to be drawn of the layers, the newest first; what is looked at stands out as ink. */
  async of(layers: readonly OwnLayer[]): Promise<DrawnLayer[]> {
    this.#read = new Map(layers.map(({ key, file }) => [key, this.#read.get(key) ?? shapesIn(file)]));
    const seen = layers.filter(({ visible }) => visible);
    const drawn = await Promise.all(
      seen.map(async ({ key, colour, opacity, selected = [] }): Promise<DrawnLayer[]> => {
        const features = await this.#read.get(key)!;
        const lookedAt = features.filter(({ id }) => selected.includes(id as number));
        return [...(lookedAt.length > 0 ? [{ features: lookedAt, colour: 'ink' as const }] : []), { features, colour, opacity }];
      })
    );
    return drawn.flat();
  }
}

async function shapesIn(file: Blob): Promise<Shapes> {
  return (JSON.parse(await file.text()) as FeatureCollection<Geometry | null>).features;
}
