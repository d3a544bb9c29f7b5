import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMachine, type Machine, type Run, type Variables } from './machine.ts'
import { commitAll, createOrigin, git, type Origin } from './origin.ts'
import { githubJob, gitlabJob, type Job } from './pipeline.ts'
import { type RemoteCache, startRemoteCache } from './remote-cache.ts'

/** Machines that share a repository and a remote cache, which keeps what is signed, and nothing else. */

let cache: RemoteCache
let origin: Origin
let first: Machine
let firstRun: Run

beforeAll(async () => {
  cache = await startRemoteCache()
  origin = createOrigin()
  first = machine('first', { LANG: 'de_DE.UTF-8', TZ: 'Asia/Tokyo' })
  firstRun = first.run('npx turbo run build')
})

afterAll(async () => {
  await cache.dispose()
  origin.dispose()
})

const machine = (name: string, variables: Variables = {}): Machine =>
  createMachine(origin, name, {
    TURBO_API: cache.url,
    TURBO_TOKEN: cache.token,
    TURBO_TEAM: 'team_writers',
    TURBO_REMOTE_CACHE_SIGNATURE_KEY: 'a key of thirty-two bytes or more',
    ...variables,
  })

/** The collections that no cache has outputs of. */
const missing = ({ plan }: Machine, variables?: Variables): string[] =>
  Object.entries(plan(variables)).flatMap(([name, { source }]) => (source === undefined ? [name] : []))

const edit = ({ root }: Machine, path: string, text = '\nOne more paragraph.\n'): void =>
  appendFileSync(join(root, path), text)

/** Runs the commands of a job. */
const play = (machine: Machine, { commands }: Job, variables?: Variables): Run =>
  machine.run(commands.join('\n'), variables)

describe('a second machine', () => {
  let second: Machine
  beforeAll(() => {
    second = machine('another/and longer path/to the second', { LANG: 'C', TZ: 'UTC' })
  })

  it('has nothing to build when a first one has built everything', () => {
    expect(firstRun.status, firstRun.text).toBe(0)
    expect(firstRun.executed).toEqual(origin.collections)
    const { status, executed, replayed, text } = play(second, githubJob('publish.yml', 'publish'))
    expect({ status, executed, replayed }, text).toEqual({
      status: 0,
      executed: [],
      replayed: origin.collections,
    })
  })

  it('has the same outputs, byte for byte', () => {
    expect(Object.keys(first.outputs())).toContain('content/marsh/out/second/article.html')
    expect(second.outputs()).toEqual(first.outputs())
  })

  it.each([
    ['GitHub', () => play(second, githubJob('articles.yml', 'changed'), { GITHUB_BASE_REF: 'main' })],
    ['GitLab', () => play(second, gitlabJob('changed'), { TURBO_SCM_BASE: 'origin/main' })],
  ])('builds the one collection in which a branch edits an article, on %s', (host, build) => {
    git(second.root, 'switch', '--quiet', '--create', host)
    edit(second, 'content/heath/first.md')
    commitAll(second.root, 'Edit')
    const { status, executed, replayed, text } = build()
    expect({ status, executed, replayed }, text).toEqual({ status: 0, executed: ['heath'], replayed: [] })
  })

  it('looks at that collection alone when asked what the last commit changed', () => {
    const { executed, replayed } = second.run("npx turbo run build --filter='...[HEAD^]'")
    expect({ executed, replayed }).toEqual({ executed: [], replayed: ['heath'] })
  })
})

describe('machines that share the work', () => {
  it('make the same bytes together as one makes', () => {
    const { commands, parts } = githubJob('publish.yml', 'build')
    const shards = parts.map((part) => {
      const shard = machine(`shard ${part}`)
      const command = commands.join('\n').replace(/\$\{\{.*?\}\}/, part)
      const { executed, text } = shard.run(`${command} --cache=local:,remote:`)
      expect(executed, text).toHaveLength(origin.collections.length / parts.length)
      return shard.outputs()
    })
    const paths = shards.flatMap((outputs) => Object.keys(outputs))
    expect(paths).toHaveLength(new Set(paths).size)
    expect(Object.assign({}, ...shards)).toEqual(first.outputs())
  })
})

describe('the remote cache', () => {
  let newcomer: Machine
  beforeAll(() => {
    newcomer = machine('newcomer')
  })

  it('has everything for a clone that changes nothing', () => {
    expect(missing(newcomer)).toEqual([])
  })

  it.each<[string, () => Variables]>([
    ['a wrong token', () => ({ TURBO_TOKEN: 'wrong' })],
    ['another team', () => ({ TURBO_TEAM: 'team_others' })],
    ['a server that is not there', () => ({ TURBO_API: 'http://127.0.0.1:9' })],
  ])('has nothing for %s', (_, variables) => {
    expect(missing(newcomer, variables())).toEqual(origin.collections)
  })

  it.each<[string, string, string]>([
    ['an article', 'content/alps/first.md', ' '],
    ['a picture', 'content/alps/images/dot.svg', ' '],
    ['a configuration', 'content/alps/trifold.config.json', ' '],
  ])('lacks the one collection in which a byte of %s differs', (_, path, byte) => {
    edit(newcomer, path, byte)
    expect(missing(newcomer)).toEqual(['alps'])
    git(newcomer.root, 'checkout', '--quiet', '.')
    expect(missing(newcomer)).toEqual([])
  })

  it('lacks all where Trifold is another, of the same version', () => {
    edit(newcomer, 'vendor/trifold-0.1.0.tgz', ' ')
    expect(missing(newcomer)).toEqual(origin.collections)
    git(newcomer.root, 'checkout', '--quiet', '.')
  })

  it('is not believed without the key that signed', () => {
    const stranger = machine('stranger', {
      TURBO_REMOTE_CACHE_SIGNATURE_KEY: 'another key, of thirty-two bytes or more',
    })
    expect(stranger.run('npx turbo run build --filter=coast').executed).toEqual(['coast'])
  })

  it('is not needed: a fork, which has no secrets, builds by itself', () => {
    const fork = machine('fork', { TURBO_TOKEN: '', TURBO_REMOTE_CACHE_SIGNATURE_KEY: '' })
    const { status, executed, text } = fork.run('npx turbo run build --filter=coast')
    expect({ status, executed }, text).toEqual({ status: 0, executed: ['coast'] })
  })

  it('is not believed when what it keeps was changed', () => {
    cache.corrupt()
    const { status, executed, text } = newcomer.run('npx turbo run build --filter=river')
    expect({ status, executed }, text).toEqual({ status: 0, executed: ['river'] })
  })
})
