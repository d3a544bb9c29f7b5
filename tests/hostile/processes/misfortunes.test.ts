import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFolder } from '../../acceptance/command.ts'

const hook = `--require ${join(import.meta.dirname, 'misfortune.cjs')}`

interface Told {
  readonly code: string
  readonly file: string
}

/** A build of some articles, one of which holds a word at which something befalls the process. */
const build = (word: string, others: number, options = '') => {
  const posts = Array.from({ length: others }, (_, index) => [
    `post-${index}.md`,
    `# Post ${index}\n\nText.\n`,
  ])
  const folder = createFolder({ ...Object.fromEntries(posts), 'bad.md': `# Bad\n\n${word}\n` })
  const args = ['build', '.', '--to', 'html', '--format', 'json', '--jobs', '2']
  const { status, stdout } = folder.trifold(args, { NODE_OPTIONS: `${hook} ${options}` })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Told[] }
  const built = folder.files().filter((file) => file.endsWith('/article.html')).length
  const left = folder.files().filter((file) => /\.trifold\/(lock|tmp)/.test(file))
  return { status, told: diagnostics.map(({ file, code }) => `${file} ${code}`), built, left }
}

describe('an article that', { timeout: 300_000 }, () => {
  it('never ends is told by its name, and the others are built', () => {
    expect(build('LOOPS-FOREVER', 3)).toEqual({
      status: 1,
      told: ['bad.md article-in-time'],
      built: 3,
      left: [],
    })
  })

  it('fills the memory is told by its name, and the others are built', () => {
    expect(build('FILLS-THE-MEMORY', 3, '--max-old-space-size=400')).toEqual({
      status: 3,
      told: ['bad.md internal'],
      built: 3,
      left: [],
    })
  })

  it('kills its process in a build of many is told by its name, and the others are built', () => {
    expect(build('KILLS-ITS-PROCESS', 199)).toEqual({
      status: 3,
      told: ['bad.md internal'],
      built: 199,
      left: [],
    })
  })

  it('the native parser fails at is read by the other one', () => {
    expect(build('THROWS-AN-ERROR', 3)).toEqual({ status: 0, told: [], built: 4, left: [] })
  })
})
