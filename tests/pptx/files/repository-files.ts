import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineRenderer, type LocalFile } from '@trifold/core'
import { build } from '@trifold/engine'
import { renderers } from '@trifold/renderers'
import { z } from 'zod'
import { type MadeFile, makeFile } from './made-file.ts'

const root = join(import.meta.dirname, '../../..')

const paths = [
  'content/social-web',
  'docs/showcase/every-layout.md',
  'tests/articles/fixtures/every-block.md',
]

/** Articles of the repository as the engine hands them to renderers, with their pictures; in a template not those of the handbook, which are many. */
export const repositoryFiles = async (template?: LocalFile): Promise<MadeFile[]> => {
  const made: MadeFile[] = []
  const collector = defineRenderer({
    name: 'pptx',
    group: 'slides',
    version: '1',
    options: z.object({}),
    render: async (article, _options, context) => {
      made.push(await makeFile(context.file, article, { ...context, template }, template === undefined))
      return { files: [], diagnostics: [], omitted: [] }
    },
  })
  const out = mkdtempSync(join(tmpdir(), 'trifold-pptx-'))
  // An article may name any format, so all are known.
  const known = renderers.map((renderer) => (renderer.name === 'pptx' ? collector : renderer))
  const { diagnostics } = await build({
    cwd: root,
    paths: template === undefined ? [...paths, 'content/handbook'] : paths,
    out,
    renderers: known,
    to: ['pptx'],
    toolVersion: '0',
    cache: false,
  })
  rmSync(out, { recursive: true })
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length > 0)
    throw new Error(errors.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'))
  return made.sort((one, other) => (one.name < other.name ? -1 : 1))
}
