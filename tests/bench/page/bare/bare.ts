/* The map library with a style and sources of the site, those that stand behind `?`, and nothing else. */
import { Map, setWorkerUrl, type PaddingOptions, type StyleSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

setWorkerUrl(workerUrl);
const answer = await fetch(`./${location.search.slice(1)}/style.json`);
const { camera, padding, ...style } = (await answer.json()) as StyleSpecification & {
  camera: { center: [number, number]; zoom: number };
  padding: PaddingOptions;
};
const map = new Map({
  container: 'map',
  style,
  ...camera,
  attributionControl: false,
  canvasContextAttributes: { antialias: false }
});
map.setPadding(padding);
Object.assign(document.getElementById('map')!, { maplibre: map });
