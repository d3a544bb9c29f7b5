import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
// Inside node_modules, so that the workspace resolves and the tree stays as it was.
const cache = join(root, 'node_modules/.cache')
mkdirSync(cache, { recursive: true })
const folder = mkdtempSync(join(cache, 'vite-types-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A line that tsc is to refuse: it complains, if it does not. */
const refused = (line: string): string => `// @ts-expect-error\n${line}`

const program = [
  '/// <reference types="@trifold/vite/client" />',
  "import article, { meta } from './post.md?trifold'",
  'export const title: string = article.meta.title',
  'export const date: string | undefined = meta.published',
  'export const texts: string[] = [article.html, article.markdown, article.jsonldScript, article.slidesUrl]',
  "export const nodes: readonly object[] = article.jsonld['@graph']",
  'export const links: string[] = article.outputs.map(({ url, label, format, name }) => url + label + format + name)',
  refused('export const body = article.body'),
  refused('export const html: number = article.html'),
  refused('export const headline: string = meta.headlines'),
].join('\n')

it('knows the parts of an imported article, and no others', () => {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'program.ts'), program)
  const settings = {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: { noEmit: true, customConditions: ['@trifold/source'], lib: ['es2023', 'dom'] },
    include: ['program.ts'],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const run = () => execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' })
  expect(run()).toBe('')
})
