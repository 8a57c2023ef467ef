/** The script of the map library's workers; the library's own types leave it out. */
declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs' {
  export default class MapWorker {}
}
