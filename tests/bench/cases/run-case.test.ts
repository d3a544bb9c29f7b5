import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { writePost } from '../corpus/write-post.ts'
import type { Entrant } from '../entrants/entrant.ts'
import { hugoThreeOutputs } from '../entrants/hugo.ts'
import type { Tools } from '../entrants/tools.ts'
import { trifold } from '../entrants/trifold.ts'
import { trifoldOneChanged } from '../entrants/trifold-again.ts'
import { cases } from './cases.ts'
import { runCase } from './run-case.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'trifold-bench-')))
afterAll(() => rmSync(folder, { recursive: true }))

const tools: Tools = {
  trifold: resolve(import.meta.dirname, '../../../apps/cli/bin/trifold.js'),
  peers: join(folder, 'bin'),
  packages: folder,
  env: { PATH: process.env.PATH ?? '', HOME: folder },
  versions: {},
}
const corpus = (articles: number) => Array.from({ length: articles }, (_, index) => writePost(3, index))
const run = (entrant: Entrant, articles = 3) => {
  const own = mkdtempSync(join(folder, 'case-'))
  const entries = [{ label: 'it', entrant, articles }]
  const one = { name: 'a', title: 'A case', runs: 1, targets: [], entries }
  return runCase(one, { tools, folder: own, corpus, tell: () => {} })
}

/** The same with something done to its outputs before they are looked into. */
const spoilt = (entrant: Entrant, script: string): Entrant => ({
  ...entrant,
  command: (place) => {
    const { program, args, ...rest } = entrant.command(place)
    return { program: 'bash', args: ['-c', `"$@"; ${script}`, 'bash', program, ...args], ...rest }
  },
})
const whole = trifold('Trifold', 'markdown,html,slides,pptx,jsonld')
const first = 'out/00001-*'

describe('a case', () => {
  it('measures a program that does its work', async () => {
    const [measured] = await run(whole)
    expect(measured).toMatchObject({ label: 'it', articles: 3 })
    expect([measured?.wall, measured?.cpu, measured?.memory].map((values) => values?.length)).toEqual([
      1, 1, 1,
    ])
    expect(measured?.cpu[0]).toBeGreaterThan(0.1)
  })

  it.each([
    ['ends with an error', 'exit 1', 'ended with 1'],
    ['lacks a format of an article', `rm ${first}/article.md`, 'missing'],
    ['has an empty file', `: > ${first}/article.html`, 'empty'],
    ['has a deck without slides', `sed -i s/data-slide// ${first}/slides.html`, 'data-slide'],
    ['has a presentation without slides', `echo PK > ${first}/slides.pptx`, 'slides'],
    ['has data that is no JSON', `echo '{' > ${first}/article.jsonld`, 'JSON'],
    ['has data of another article', `cp out/00002-*/article.jsonld ${first}/`, 'headline'],
    ['has lost most of the text', `sed -i 9,999d ${first}/article.md`, 'article.md'],
  ])('fails when its program %s', async (_, script, message) => {
    await expect(run(spoilt(whole, script))).rejects.toThrow(message)
  })

  it('fails when data is printed but not validated', async () => {
    const command: Entrant['command'] = (place) => {
      const { program, args, ...rest } = whole.command(place)
      return { program: 'bash', args: ['-c', '"$@" > /dev/null 2>&1', 'bash', program, ...args], ...rest }
    }
    const muted: Entrant = { ...whole, command }
    await expect(run(muted)).rejects.toThrow('term-current')
  })

  it('fails when slides are cut without measuring', async () => {
    const decks = trifold('Trifold', 'slides')
    const unmeasured = spoilt(decks, "sed -i -E 's/\\(([0-9]+) of [0-9]+\\)//g' out/*/slides.html")
    await expect(run(unmeasured, 100)).rejects.toThrow('measured')
  })

  it('fails when the article that was edited is not built again', async () => {
    const idle: Entrant = {
      ...trifoldOneChanged,
      command: () => ({ program: 'echo', args: ['term-current'], cwd: '/', env: {} }),
    }
    await expect(run(idle)).rejects.toThrow('added in round')
  })

  it('fails when a peer lacks an output', async () => {
    await expect(run(spoilt(hugoThreeOutputs, 'rm public/posts/00001-*/index.md'))).rejects.toThrow(
      'index.md',
    )
    await expect(run(hugoThreeOutputs)).resolves.toHaveLength(1)
  })
})

describe('a fast nothing', () => {
  const entrants = cases
    .flatMap(({ entries }) => entries.map(({ entrant }) => entrant))
    // What is built before the clock starts is there, and Node’s work is nothing.
    .filter(({ name }) => !/^node|changed/.test(name))
  it.each([...new Set(entrants)].map((entrant) => [entrant.name, entrant] as const))(
    'does not win as %s',
    (_, entrant) => {
      const own = mkdtempSync(join(folder, 'nothing-'))
      const place = { folder: own, posts: corpus(2), tools }
      entrant.prepare(place)
      entrant.reset(place, 0)
      expect(() => entrant.verify(place, '', 0)).toThrow()
    },
  )
})
