import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { transformSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { createFolder, type Folder } from '../acceptance/command.ts'
import { samplesOf } from './samples.ts'

/** The programs of the API’s article, as its reader would run them: in a folder that holds its two posts. */

const repository = join(import.meta.dirname, '../..')
const samples = samplesOf('api.md')
const posts = samples.filter(({ lang }) => lang === 'markdown')
const programs = samples.filter(({ lang }) => lang === 'ts')
const prints = samples.filter(({ title }) => title.endsWith(' prints'))

/** Packages as npm installs them beside a program. */
const packages = {
  trifold: 'apps/cli',
  '@types/node': 'node_modules/@types/node',
  'undici-types': 'node_modules/undici-types',
}

const createProject = (): Folder => {
  const folder = createFolder({ 'package.json': '{ "type": "module" }' })
  for (const [name, place] of Object.entries(packages)) {
    const link = join(folder.path, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(repository, place), link, 'dir')
  }
  for (const { title, text } of [...posts, ...programs]) folder.write(title, text)
  return folder
}

describe('the programs of the API’s article', () => {
  it('are whole: each has a name, and what it prints', () => {
    expect(programs.length).toBeGreaterThan(6)
    expect(prints.map(({ title }) => title)).toEqual(programs.map(({ title }) => `${title} prints`))
    expect(samples.length).toBe(posts.length + programs.length + prints.length)
  })

  it.each(programs.map((program, index) => ({ ...program, printed: prints[index]?.text })))(
    '$place prints what the article says',
    ({ title, text, printed }) => {
      const { path } = createProject()
      writeFileSync(join(path, 'run.js'), transformSync(text, { loader: 'ts', format: 'esm' }).code)
      const stdout = execFileSync(process.execPath, ['run.js'], { cwd: path, encoding: 'utf8' })
      expect({ title, stdout }).toEqual({ title, stdout: printed })
    },
  )

  it('are typed', () => {
    const { path } = createProject()
    writeFileSync(join(path, 'wrong.ts'), "import { compile } from 'trifold'\ncompile(1)\n")
    const compiler = join(repository, 'node_modules/typescript/bin/tsc')
    const options = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--types',
      'node',
    ]
    const files = [...programs.map(({ title }) => title), 'wrong.ts']
    const { stdout } = spawnSync(process.execPath, [compiler, ...options, ...files], {
      cwd: path,
      encoding: 'utf8',
    })
    expect(stdout.trim().split('\n')).toEqual([expect.stringMatching(/^wrong\.ts\(2,9\): error TS2345/)])
  })
})
