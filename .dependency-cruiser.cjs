/** Who may import whom: `routes → features → {state, map, ui, content, i18n} → core`; see ARCHITECTURE.md. */
const only = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|geo)/', pathNot: to }
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    only('core-is-alone', '^src/core/', '^src/core/', 'core runs in Node, a worker and the browser: it knows nobody'),
    only('map-knows-core', '^src/map/', '^src/(map|core)/', 'the map room draws what core describes'),
    only('ui-has-no-domain', '^src/ui/', '^src/(ui|i18n)/', 'buttons and panels speak no domain word'),
    only('i18n-is-words', '^src/i18n/', '^src/(i18n|core)/', 'messages know languages only'),
    only('content-is-data', '^src/content/', '^src/(content|core|i18n)/', 'content is read, it does not act'),
    only(
      'state-serves-features',
      '^src/state/',
      '^src/(state|core|map|i18n)/',
      'state is shared by features and knows none of them'
    ),
    only('geo-shares-the-schema', '^geo/', '^(geo/|src/core/)', 'pipeline and app share one schema'),
    only('cli-is-thin', '^src/cli/', '^src/(cli|core)/', 'commands are doors to core'),
    {
      name: 'package-brings-what-it-needs',
      comment:
        'what the library and the command line import is installed with them, or built in: FlatGeobuf would bring 40 MB along, and stories and the ground of the map are no part of the library',
      severity: 'error',
      from: { path: '^src/(core|cli)/', pathNot: '\\.(test|fixture)\\.ts$' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '/(flatgeobuf|mdast-util-from-markdown|@placemarkio/polyline)/'
      }
    },
    {
      name: 'features-keep-apart',
      comment: 'features meet in core/view, state and map/surface, never in each other',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/([^/]+)/', pathNot: '^src/features/$1/' }
    },
    {
      name: 'features-do-not-know-routes',
      severity: 'error',
      from: { path: '^src/(features|state|map|ui|content|i18n|core)/' },
      to: { path: '^src/routes/' }
    },
    {
      name: 'maplibre-behind-the-map',
      comment: 'src/map is the only importer of the map library',
      severity: 'error',
      from: { pathNot: '^src/map/' },
      to: { path: 'node_modules/(maplibre-gl|svelte-maplibre-gl)/' }
    },
    {
      name: 'core-is-pure',
      comment: 'no DOM, no Svelte, no map, no Node in core',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '\\.(test|fixture)\\.ts$' },
      to: { path: 'node_modules/(svelte|@sveltejs|maplibre-gl|bits-ui)/|^(fs|path|os|node:.*)$' }
    },
    {
      name: 'no-spherical-lengths',
      comment: 'every length comes from core/geodesy; Turf is for shapes, in the pipeline',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/@turf/' }
    },
    {
      name: 'no-orphan-tests-in-app',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$' },
      to: { path: '\\.test\\.ts$' }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(src/i18n/generated|\\.svelte-kit|build)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'default', 'types'],
      extensions: ['.ts', '.js', '.svelte']
    }
  }
};
