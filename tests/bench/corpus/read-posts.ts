import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { postFile } from '../entrants/front-matter.ts'
import type { Tools } from '../entrants/tools.ts'
import type { Post } from './write-post.ts'

/** Posts that every tool can take, and the names of those that were left out. */
export interface RealPosts {
  readonly posts: readonly Post[]
  readonly left: readonly string[]
}

/**
 * The posts of a folder and those below it, their front matter replaced by one that every tool reads. Left out are those in
 * which Trifold finds errors, and those with shortcodes, which Hugo would run.
 */
export const readPosts = (path: string, { trifold, env }: Tools, folder: string): RealPosts => {
  const all = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !/(^|\/)(node_modules|README\.md$)/.test(file))
    .sort()
    .map((file, index) => readPost(readFileSync(join(path, file), 'utf8'), basename(file, '.md'), index))
  const trial = join(folder, 'trial')
  mkdirSync(trial)
  for (const post of all) writeFileSync(join(trial, `${post.name}.md`), postFile(post))
  const { stdout } = spawnSync(trifold, ['check', '--format', 'json'], {
    cwd: trial,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  rmSync(trial, { recursive: true })
  // What a report in JSON holds.
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { file: string; severity: string }[] }
  const faulty = new Set(
    diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => basename(file, '.md')),
  )
  const isFit = ({ name, body }: Post): boolean => !faulty.has(name) && !/\{\{[<%]/.test(body)
  const posts = all.filter(isFit)
  if (posts.length === 0) throw new Error(`${path} holds no post that every tool can take`)
  return { posts, left: all.filter((post) => !isFit(post)).map(({ name }) => name) }
}

const frontMatter = /^(---|\+\+\+)\r?\n([\s\S]*?)\r?\n\1[^\S\n]*(\r?\n|$)/

const readPost = (text: string, name: string, index: number): Post => {
  const head = frontMatter.exec(text)
  const body = text.slice(head?.[0].length ?? 0)
  const title =
    /^title\s*[:=]\s*["']?(.+?)["']?\s*$/m.exec(head?.[2] ?? '')?.[1] ?? /^# (.+)$/m.exec(body)?.[1] ?? name
  return {
    name: `${String(index).padStart(4, '0')}-${name.replace(/[^A-Za-z0-9]+/g, '-').toLowerCase()}`,
    title: title.replace(/[\\"`*_]/g, ''),
    description: title.replace(/[\\"`*_]/g, ''),
    date: /\b(?:19|20)\d\d-\d\d-\d\d\b/.exec(head?.[2] ?? '')?.[0] ?? '2020-02-02',
    tags: [],
    // Its title is in the front matter, for every tool.
    body: body.replace(/^# .+\n/m, ''),
  }
}
