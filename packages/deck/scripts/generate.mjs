import { join } from 'node:path'
import { build } from 'esbuild'
import { writeModule } from '../../../scripts/precompile-templates.mjs'

/** Makes the JSON Schema of decks, which is part of what is built: each run would take longer to make it than for a deck. */
const folder = join(import.meta.dirname, '..')
const { outputFiles } = await build({
  stdin: {
    contents: `import { jsonSchemaOf } from '@trifold/core'
import { deckFileSchema } from './src/schema/deck-file.ts'
export const schema = jsonSchemaOf(deckFileSchema)`,
    resolveDir: folder,
  },
  ...{ bundle: true, write: false, format: 'esm', platform: 'node', conditions: ['@trifold/source'] },
})
const [{ contents }] = outputFiles
const { schema } = await import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`)
const text = JSON.stringify(JSON.stringify(schema))
writeModule(join(folder, 'src/generated/deck-schema.ts'), `export const deckSchema: string = ${text}\n`)
