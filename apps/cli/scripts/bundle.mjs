import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'esbuild'
import { bundleModules, generatedFrom } from './bundle-modules.mjs'
import { collectLicences } from './collect-licences.mjs'
import { collectTypes } from './collect-types.mjs'
import { hashSources } from './hash-sources.mjs'
import { writeScripts } from './write-scripts.mjs'

/**
 * Makes what is published of `trifold`: the command and the API as scripts that need no other package, the declarations of
 * the API, and the licences of everything that went in. Same sources, same bytes.
 */

const folder = join(import.meta.dirname, '..')
const root = join(folder, '../..')
const dist = join(folder, 'dist')

for (const made of [dist, join(folder, '.cache')]) rmSync(made, { recursive: true, force: true })
mkdirSync(dist, { recursive: true })
const { metafile } = await bundleModules()
const define = { TRIFOLD_BUILD: JSON.stringify(hashSources(root, Object.keys(metafile.inputs))) }
await writeScripts(await bundleModules({ define }), root, dist)
await build({
  absWorkingDir: root,
  entryPoints: ['apps/cli/src/start/load.ts'],
  outfile: join(dist, 'load.cjs'),
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  define,
})
// Files that editors read, without running anything: the configuration's `$schema` leads here.
mkdirSync(join(dist, 'schemas'))
for (const name of ['article', 'config', 'deck', 'fences', 'frontmatter', 'theme'])
  writeFileSync(
    join(dist, 'schemas', `${name}.json`),
    execFileSync(process.execPath, [join(folder, 'bin/trifold.js'), 'json-schema', name]),
  )
const declarations = collectTypes(root, folder, join(dist, 'types')).map((file) => relative(root, file))
writeFileSync(
  join(dist, 'THIRD-PARTY-LICENSES.txt'),
  collectLicences(root, [...Object.keys(metafile.inputs), ...declarations, ...generatedFrom]),
)
